package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.MemberReference;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Links in documentation to members and nested types that the file does not declare. */
public record StaleReferenceRule(
    @Option(
            "packages of tools that add members while compiling; files that import them are left out")
        List<String> generators)
    implements FileRule {

  /** Copies the list. */
  public StaleReferenceRule {
    generators = List.copyOf(generators);
  }

  /** Lombok is the tool that adds members to the types it reads. */
  public StaleReferenceRule() {
    this(List.of("lombok"));
  }

  @Override
  public String id() {
    return "stale-reference";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    if (file.parsed().tree().getImports().stream().anyMatch(this::isGenerator)) {
      return;
    }
    LocalTypes types = new LocalTypes(file.parsed());
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file.parsed())) {
      for (Reference reference : documented.doc().references()) {
        problemOf(reference.target(), documented.node(), types)
            .ifPresent(
                message ->
                    reporter
                        .at(reference.place(), reference.target(), documented.node())
                        .report(message));
      }
    }
  }

  private boolean isGenerator(ImportDeclaration declaration) {
    String name = declaration.getNameAsString();
    return generators.stream().anyMatch(g -> name.equals(g) || name.startsWith(g + "."));
  }

  private static Optional<String> problemOf(
      String target, BodyDeclaration<?> node, LocalTypes types) {
    Optional<MemberReference> member = MemberReference.parse(target);
    return member.isPresent()
        ? memberProblem(target, member.get(), node, types)
        : nestedTypeProblem(target, types);
  }

  private static Optional<String> memberProblem(
      String target, MemberReference member, BodyDeclaration<?> node, LocalTypes types) {
    List<TypeDeclaration<?>> scopes =
        member.type().isEmpty() ? scopesAround(node) : named(member.type(), types);
    List<TypeDeclaration<?>> searched = new ArrayList<>();
    for (TypeDeclaration<?> scope : scopes) {
      Optional<List<TypeDeclaration<?>>> known = types.withSuperTypes(scope);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      searched.addAll(known.get());
    }
    if (searched.isEmpty() || searched.stream().anyMatch(member::isMemberOf)) {
      return Optional.empty();
    }
    MemberReference anyOverload =
        new MemberReference(member.type(), member.name(), Optional.empty());
    String what =
        searched.stream().anyMatch(anyOverload::isMemberOf)
            ? String.format(Locale.ROOT, "no overload of %s takes these parameters", member.name())
            : String.format(
                Locale.ROOT, "%s has no member of that name", scopes.get(0).getNameAsString());
    return Optional.of(message(target, what));
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
  private static Optional<String> nestedTypeProblem(String target, LocalTypes types) {
    String[] names = target.split("\\.");
    if (names.length != 2 || !names[1].matches("[A-Z]\\w*")) {
      return Optional.empty();
    }
    Optional<List<TypeDeclaration<?>>> known = types.find(names[0]).flatMap(types::withSuperTypes);
    boolean missing =
        known.isPresent() && known.get().stream().noneMatch(t -> declaresType(t, names[1]));
    return missing
        ? Optional.of(
            message(
                target, String.format(Locale.ROOT, "%s has no nested type %s", names[0], names[1])))
        : Optional.empty();
  }

  private static boolean declaresType(TypeDeclaration<?> type, String nested) {
    return type.getMembers().stream()
        .anyMatch(m -> m instanceof TypeDeclaration<?> t && t.getNameAsString().equals(nested));
  }

  private static String message(String target, String what) {
    return String.format(
        Locale.ROOT,
        "The link to %s leads nowhere: %s. Readers who follow it are lost, and the sentence around it may be out of date as well; point it at what took its place.",
        target,
        what);
  }

  @Override
  public String documentation() {
    return """
        # Link that leads nowhere

        ## What
        A `{@link}`, `{@value}`, `@see` or Markdown link (`[#name]`) to a member or nested type that does not exist, or
        to an overload with other parameters. Only links into the same file are judged, and only where nothing can be
        inherited from another file.

        ## Why it matters
        A link is the promise that there is more to learn behind it. Renames and removals leave links behind, since
        the compiler does not read comments; `javadoc` does, yet many builds never run it over internal code. The dead
        link is also a trace: the sentence around it was written for code that is gone.

        ## How to fix it
        Point the link at what took the member's place and read the sentence again. Rename with the IDE, which
        follows links, and let `javac -Xdoclint:reference` watch over them.

        Before:

        ```java
        final class Session {
          /** Ends the session; see {@link #reopen(String)} to go on later. */ // finding
          void close() {}

          void reopen(String token, int minutes) {}
        }
        ```

        After:

        ```java
        final class Session {
          /** Ends the session; see {@link #reopen(String, int)} to go on later. */
          void close() {}

          void reopen(String token, int minutes) {}
        }
        ```

        ## When not to
        Members that a tool adds while compiling cannot be seen in the source: name the tool's package in the option
        `generators`.
        """;
  }
}
