package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A member as a link names it.
 *
 * @param type the types before the hash, joined by dots; empty for the type around the comment
 * @param name the member
 * @param parameters the simple names of the parameter types, or empty where no list is written
 */
public record MemberReference(String type, String name, Optional<List<String>> parameters) {

  private static final Pattern TARGET =
      Pattern.compile("([\\w.$]*)#([A-Za-z_$][\\w$]*)(?:\\((.*)\\))?", Pattern.DOTALL);
  private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");
  private static final Set<String> OF_ENUMS =
      Set.of(
          "values",
          "valueOf",
          "name",
          "ordinal",
          "compareTo",
          "getDeclaringClass",
          "describeConstable");
  private static final Set<String> OF_ANNOTATIONS = Set.of("annotationType");

  /** Reads the target of a link; empty for one that names no member. */
  public static Optional<MemberReference> parse(String target) {
    Matcher matcher = TARGET.matcher(target.strip());
    return matcher.matches()
        ? Optional.of(
            new MemberReference(matcher.group(1), matcher.group(2), parametersIn(matcher.group(3))))
        : Optional.empty();
  }

  private static Optional<List<String>> parametersIn(String list) {
    if (list == null) {
      return Optional.empty();
    }
    String plain = withoutTypeArguments(list.replace("\\", ""));
    return Optional.of(
        Stream.of(plain.split(","))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .map(MemberReference::simpleType)
            .toList());
  }

  private static String withoutTypeArguments(String types) {
    String plain = types;
    String before;
    do {
      before = plain;
      plain = TYPE_ARGUMENTS.matcher(plain).replaceAll("");
    } while (!plain.equals(before));
    return plain;
  }

  /** {@code java.lang.String... names} is {@code String[]}. */
  private static String simpleType(String parameter) {
    String type = parameter.replace("...", "[]").replaceAll("\\s+\\[", "[").split("\\s+")[0];
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Whether a type itself, its supertypes left aside, has such a member. */
  public boolean isMemberOf(TypeDeclaration<?> type) {
    return isImplied(type)
        || (type instanceof RecordDeclaration declaration && isMemberOfRecord(declaration))
        || (type instanceof EnumDeclaration declaration
            && declaration.getEntries().stream().anyMatch(e -> e.getNameAsString().equals(name)))
        || type.getMembers().stream().anyMatch(this::fits);
  }

  /** Whether a type of such a name has the member without declaring it. */
  boolean isImpliedName(String typeName) {
    return OF_OBJECTS.contains(name)
        || OF_ENUMS.contains(name)
        || OF_ANNOTATIONS.contains(name)
        || name.equals(typeName);
  }

  private boolean isImplied(TypeDeclaration<?> type) {
    return OF_OBJECTS.contains(name)
        || (type instanceof EnumDeclaration && OF_ENUMS.contains(name))
        || (type instanceof AnnotationDeclaration && OF_ANNOTATIONS.contains(name))
        || (name.equals(type.getNameAsString()) && type.getConstructors().isEmpty());
  }

  private boolean isMemberOfRecord(RecordDeclaration type) {
    boolean constructor = name.equals(type.getNameAsString());
    int size = type.getParameters().size();
    return (constructor && parameters.map(p -> p.size() == size).orElse(true))
        || type.getParameters().stream().anyMatch(p -> p.getNameAsString().equals(name));
  }

  private boolean fits(BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      return field.getVariables().stream().anyMatch(v -> v.getNameAsString().equals(name));
    }
    boolean named =
        member instanceof NodeWithSimpleName<?> node && node.getNameAsString().equals(name);
    return named
        && (!(member instanceof CallableDeclaration<?> callable)
            || parameters.map(p -> fits(p, callable)).orElse(true));
  }

  private static boolean fits(List<String> written, CallableDeclaration<?> callable) {
    List<Parameter> declared = callable.getParameters();
    if (declared.size() != written.size()) {
      return false;
    }
    for (int i = 0; i < written.size(); i++) {
      String type =
          withoutTypeArguments(declared.get(i).getTypeAsString())
              + (declared.get(i).isVarArgs() ? "[]" : "");
      // A type variable may be written as its name or as any type that it stands for.
      if (!isTypeVariable(type.replace("[]", ""), callable)
          && !simpleType(withoutAnnotations(type)).equals(written.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAnnotations(String type) {
    return type.replaceAll("@[\\w.]+(?:\\([^)]*\\))?\\s*", "").strip();
  }

  private static boolean isTypeVariable(String type, CallableDeclaration<?> callable) {
    String name = withoutAnnotations(type);
    return declares(name, callable)
        || LocalTypes.around(callable).stream().anyMatch(t -> declares(name, t));
  }

  private static boolean declares(String typeVariable, BodyDeclaration<?> declaration) {
    return declaration instanceof NodeWithTypeParameters<?> node
        && node.getTypeParameters().stream()
            .anyMatch(p -> p.getNameAsString().equals(typeVariable));
  }
}
