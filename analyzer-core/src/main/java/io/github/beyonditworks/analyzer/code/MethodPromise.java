package io.github.beyonditworks.analyzer.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.type.Type;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a method promises about its result and its effects. */
public final class MethodPromise {

  private static final Pattern QUESTION = Pattern.compile("(is|has|can)\\p{Lu}\\w*");
  private static final Pattern GETTER = Pattern.compile("get\\p{Lu}\\w*");
  private static final Pattern SETTER = Pattern.compile("set\\p{Lu}\\w*");
  private static final Pattern CONVERSION = Pattern.compile("to\\p{Lu}\\w*");
  private static final Pattern NEGATED =
      Pattern.compile("(isNot|hasNo|hasNot|canNot)(\\p{Lu}\\w*)");

  /** Types whose questions are answered by an exception. */
  private static final Pattern ASSERTING_TYPE =
      Pattern.compile(
          "\\w*(Assert|Valid|Check|Condition|Ensur|Requir|Verif|Expect|Subject|Matcher|Guard|Constraint)\\w*");

  /** Parameters that take the result, now or later. */
  private static final Pattern RECEIVING_TYPE =
      Pattern.compile(
          "\\w*(Callback|Consumer|Listener|Handler|Builder|Buffer|List|Map|Set|Collection|Appendable|Observer|Visitor"
              + "|Holder|Writer|Stream|Output|Sink|Result|Response|Generator|Emitter|Target|Array|Vector|Matrix|Rect|Point"
              + "|Reference|Context|Deque|Queue|Bundle|Channel|Sb|Completion|Continuation|Subscriber|Promise|Action|Function|Procedure|Runnable|Operation)");

  /** Names of parameters that take the result, whatever the type. */
  private static final Pattern RECEIVING_NAME =
      Pattern.compile(
          "\\w*((?i:callback|listener|handler|consumer|completion|continuation|receiver|collector))|on[A-Z]\\w*|then|next|out|into|dest\\w*");

  /** Annotations that leave the name to the author. */
  private static final Set<String> INERT_ANNOTATIONS =
      Set.of(
          "SuppressWarnings",
          "Deprecated",
          "SafeVarargs",
          "Nullable",
          "NonNull",
          "Nonnull",
          "NotNull",
          "CheckForNull",
          "CheckReturnValue",
          "CanIgnoreReturnValue",
          "VisibleForTesting",
          "JsonIgnore",
          "Transactional");

  private MethodPromise() {}

  /** Whether a supertype or a framework may have given the method its name. */
  public static boolean isNamedElsewhere(MethodDeclaration method) {
    return method.getAnnotations().stream()
        .map(AnnotationExpr::getName)
        .anyMatch(a -> !INERT_ANNOTATIONS.contains(a.getIdentifier()));
  }

  /**
   * Whether the method makes the arguments of a test: JUnit looks for them under the name that its
   * {@code @MethodSource} gives, or under the test's own where it gives none.
   */
  public static boolean isSourceOfArguments(MethodDeclaration method) {
    if (!method.isStatic()) {
      return false;
    }
    return declaringType(method)
        .filter(
            type ->
                type.getMethods().stream().anyMatch(test -> takes(test, method.getNameAsString())))
        .isPresent();
  }

  private static boolean takes(MethodDeclaration test, String source) {
    AnnotationExpr annotation = test.getAnnotationByName("MethodSource").orElse(null);
    if (annotation == null) {
      return false;
    }
    List<StringLiteralExpr> named = Subtree.all(annotation, StringLiteralExpr.class);
    return named.isEmpty()
        ? test.getNameAsString().equals(source)
        : named.stream().anyMatch(n -> nameIn(n.getValue()).equals(source));
  }

  /** The method in such as {@code shop.Samples#open()}. */
  private static String nameIn(String reference) {
    String name = reference.substring(reference.indexOf('#') + 1);
    int arguments = name.indexOf('(');
    return arguments < 0 ? name : name.substring(0, arguments);
  }

  /** How the method breaks the promise of its name, if it does. */
  public static Optional<String> broken(MethodDeclaration method) {
    String name = method.getNameAsString();
    Type result = method.getType();
    if (QUESTION.matcher(name).matches()) {
      return isNoAnswer(method) && !isExpectation(method)
          ? Optional.of(String.format(Locale.ROOT, "asks a question, and %s", resultOf(result)))
          : Optional.empty();
    }
    if (GETTER.matcher(name).matches()) {
      return brokenGetter(method);
    }
    if (SETTER.matcher(name).matches()) {
      return isOddSetter(method)
          ? Optional.of(
              String.format(Locale.ROOT, "promises to set something, and %s", resultOf(result)))
          : Optional.empty();
    }
    return CONVERSION.matcher(name).matches() && isWithoutResult(method) && !takesTarget(method)
        ? Optional.of("promises a conversion, and nothing is returned")
        : Optional.empty();
  }

  /** Whether a method is called for what it sets: what it returns beside that may be told of. */
  public static boolean isSetter(MethodDeclaration method) {
    return SETTER.matcher(method.getNameAsString()).matches();
  }

  private static String resultOf(Type result) {
    return result.isVoidType()
        ? "nothing is returned"
        : String.format(Locale.ROOT, "what is returned is %s", WrittenWords.of(result));
  }

  private static boolean isNoAnswer(MethodDeclaration method) {
    Type result = method.getType();
    if (result.isVoidType()) {
      return isWithoutResult(method) && !ASSERTING_TYPE.matcher(typeName(method)).matches();
    }
    boolean plain =
        TypeWords.isNumber(result)
            || TypeWords.isText(result)
            || TypeWords.isCollection(result)
            || TypeWords.name(result).equals("Optional");
    return plain && !TypeWords.holdsBoolean(result);
  }

  /** Such as {@code void isOpenShouldBe(boolean open)}, which checks and does not ask. */
  private static boolean isExpectation(MethodDeclaration method) {
    return method.getType().isVoidType()
        && NameWords.of(method.getNameAsString()).lowerCase().contains("should");
  }

  private static Optional<String> brokenGetter(MethodDeclaration method) {
    if (isWithoutResult(method)) {
      return Optional.of("promises a value, and nothing is returned");
    }
    return GetterEffects.assignedField(method)
        .map(field -> "promises a value only, and the call changes the field " + field);
  }

  /** What takes a parameter to write to returns through it. */
  private static boolean isWithoutResult(MethodDeclaration method) {
    return method.getType().isVoidType()
        && method.getParameters().stream().noneMatch(MethodPromise::mayReceive);
  }

  /** Such as {@code void toForm(UserForm form)}: what the name speaks of is filled. */
  private static boolean takesTarget(MethodDeclaration method) {
    String target = method.getNameAsString().substring("to".length()).toLowerCase(Locale.ROOT);
    for (Parameter parameter : method.getParameters()) {
      String type = TypeWords.name(parameter.getType()).toLowerCase(Locale.ROOT);
      if (type.endsWith(target) || parameter.getNameAsString().equalsIgnoreCase(target)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayReceive(Parameter parameter) {
    return parameter.getType().isArrayType()
        || RECEIVING_NAME.matcher(parameter.getNameAsString()).matches()
        || RECEIVING_TYPE.matcher(TypeWords.name(parameter.getType())).matches();
  }

  /** Setters return nothing, whether or what they have changed, or what to go on with. */
  private static boolean isOddSetter(MethodDeclaration method) {
    Type result = method.getType();
    boolean plain =
        TypeWords.isNumber(result)
            || TypeWords.isText(result)
            || TypeWords.isList(result)
            || TypeWords.isMap(result);
    return plain
        && !method.isStatic()
        && method.getParameters().stream()
            .noneMatch(p -> TypeWords.name(p.getType()).equals(TypeWords.name(result)));
  }

  /** Whether the name of a question says what is not, without a twin that says what is. */
  public static boolean isNegated(MethodDeclaration method) {
    var negated = NEGATED.matcher(method.getNameAsString());
    if (!negated.matches()
        || !TypeWords.isBoolean(method.getType())
        || VariablePromise.isOfNothing(method.getNameAsString())) {
      return false;
    }
    String asserted =
        negated.group(1).substring(0, negated.group(1).indexOf('N')) + negated.group(2);
    return declaringType(method).filter(t -> !t.getMethodsByName(asserted).isEmpty()).isEmpty();
  }

  private static String typeName(MethodDeclaration method) {
    return declaringType(method).map(t -> t.getNameAsString()).orElse("");
  }

  private static Optional<TypeDeclaration<?>> declaringType(Node node) {
    return Ancestors.nearest(node, TypeDeclaration.class).map(t -> (TypeDeclaration<?>) t);
  }
}
