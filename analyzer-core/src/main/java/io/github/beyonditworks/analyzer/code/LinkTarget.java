package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file alone tells of the target of a link in its documentation. */
public final class LinkTarget {

  /** The target is there. */
  public static final String FOUND = "found";

  /** The file does not tell: the target, or what it may be inherited from, is elsewhere. */
  public static final String ELSEWHERE = "";

  private LinkTarget() {}

  /**
   * Looks for a target.
   *
   * @param target as written
   * @param node what the comment belongs to
   * @return {@link #FOUND}, {@link #ELSEWHERE}, or else why it leads nowhere
   */
  public static String lookUp(String target, BodyDeclaration<?> node, LocalTypes types) {
    Optional<MemberReference> member = MemberReference.parse(target);
    return member.isPresent() ? ofMember(member.get(), node, types) : ofNestedType(target, types);
  }

  private static String ofMember(
      MemberReference member, BodyDeclaration<?> node, LocalTypes types) {
    List<TypeDeclaration<?>> scopes =
        member.type().isEmpty() ? scopesAround(node) : named(member.type(), types);
    List<TypeDeclaration<?>> searched = new ArrayList<>();
    MemberReference anyOverload =
        new MemberReference(member.type(), member.name(), Optional.empty());
    boolean known = true;
    for (TypeDeclaration<?> scope : scopes) {
      Optional<List<TypeDeclaration<?>>> all = types.withSuperTypes(scope);
      known &= all.isPresent();
      searched.addAll(all.orElse(List.of(scope)));
    }
    if (searched.stream().anyMatch(member::isMemberOf)) {
      return FOUND;
    }
    boolean overloaded = searched.stream().anyMatch(anyOverload::isMemberOf);
    if (searched.isEmpty() || !known) {
      return overloaded ? FOUND : ELSEWHERE;
    }
    return overloaded
        ? String.format(Locale.ROOT, "no overload of %s takes these parameters", member.name())
        : String.format(
            Locale.ROOT, "%s has no member of that name", scopes.get(0).getNameAsString());
  }

  /** A member is looked for in the type that a comment stands in or on, then in those around. */
  private static List<TypeDeclaration<?>> scopesAround(BodyDeclaration<?> node) {
    List<TypeDeclaration<?>> around = LocalTypes.around(node);
    boolean topLevel = node instanceof TypeDeclaration<?> type && type.isTopLevelType();
    if (around.isEmpty() && !topLevel) {
      return List.of();
    }
    List<TypeDeclaration<?>> scopes = new ArrayList<>();
    if (node instanceof TypeDeclaration<?> type) {
      scopes.add(type);
    }
    scopes.addAll(around);
    return scopes;
  }

  private static List<TypeDeclaration<?>> named(String dotted, LocalTypes types) {
    String[] names = dotted.split("\\.");
    Optional<TypeDeclaration<?>> found = types.find(names[names.length - 1]);
    if (found.isEmpty()) {
      return List.of();
    }
    // Outer.Inner is only certain where Outer is the type around Inner.
    List<TypeDeclaration<?>> around = LocalTypes.around(found.get());
    boolean certain =
        names.length == 1
            || (!around.isEmpty()
                && around.get(0).getNameAsString().equals(names[names.length - 2]));
    return certain ? List.of(found.get()) : List.of();
  }

  /** {@code Outer.Gone}, where Outer is declared here with all that it inherits from. */
  private static String ofNestedType(String target, LocalTypes types) {
    String[] names = target.split("\\.");
    if (names.length != 2 || !names[1].matches("[A-Z]\\w*")) {
      return ELSEWHERE;
    }
    Optional<List<TypeDeclaration<?>>> known = types.find(names[0]).flatMap(types::withSuperTypes);
    if (known.isEmpty()) {
      return ELSEWHERE;
    }
    return known.get().stream().anyMatch(t -> declaresType(t, names[1]))
        ? FOUND
        : String.format(Locale.ROOT, "%s has no nested type %s", names[0], names[1]);
  }

  private static boolean declaresType(TypeDeclaration<?> type, String nested) {
    return type.getMembers().stream()
        .anyMatch(m -> m instanceof TypeDeclaration<?> t && t.getNameAsString().equals(nested));
  }
}
