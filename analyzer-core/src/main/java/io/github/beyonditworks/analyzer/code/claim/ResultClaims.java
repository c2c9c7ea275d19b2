package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.Ancestors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "True if the list is empty", "-1 if it is not found", "a copy", held against the body. */
final class ResultClaims {

  private static final Set<String> CONDITIONS = Set.of("if", "when", "iff", "whenever");
  private static final Set<String> JOINING = Set.of("or", "and", "but", "unless", "except");
  private static final Set<String> ASKING = Set.of("is", "was", "are", "has");
  private static final Set<String> NOT = Set.of("not", "never", "isn't", "no", "non", "longer");

  /** Who is before whom depends on the one that is asked. */
  private static final Set<String> RELATIVE =
      Set.of(
          "before",
          "after",
          "previous",
          "next",
          "parent",
          "child",
          "inner",
          "outer",
          "left",
          "right",
          "first",
          "last",
          "source",
          "target",
          "older",
          "newer",
          "top",
          "bottom");

  private static final Set<String> MUTABLE =
      Set.of(
          "ArrayList",
          "LinkedList",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "HashMap",
          "LinkedHashMap",
          "TreeMap");

  private ResultClaims() {}

  static void check(Passage passage, Described described) {
    if (passage.topic() != Topic.RESULT || described.method().isEmpty()) {
      return;
    }
    MethodDeclaration method = described.method().get();
    if (method.getType().asString().equalsIgnoreCase("boolean")) {
      checkTruth(passage, method, described);
      return;
    }
    Body body = described.body().orElse(null);
    if (body != null && !body.returns().isEmpty()) {
      checkNumber(passage, body, described);
      checkObject(passage, method, body, described);
    }
  }

  private static void checkTruth(Passage passage, MethodDeclaration method, Described described) {
    int condition = -1;
    for (int i = passage.from(); i < passage.to() && condition < 0; i++) {
      if (passage.word(i).equals("true") && CONDITIONS.contains(passage.word(i + 1))) {
        condition = i + 2;
      }
    }
    if (condition < 0) {
      return;
    }
    if (passage.prose().reads(condition - 1, "if", "and", "only", "if")) {
      condition += 3;
    }
    int end = condition;
    while (end < passage.to()
        && !passage.prose().isBreak(end)
        && !passage.word(end).equals("otherwise")
        && !passage.word(end).equals("else")) {
      end++;
    }
    if (end - condition < 2 || passage.prose().mentionsAny(JOINING, condition, end)) {
      return;
    }
    if (!againstName(passage, condition, end, method, described)) {
      againstBody(passage, condition, end, method, described);
    }
  }

  /** "True if it is empty" on {@code isFull}. */
  private static boolean againstName(
      Passage passage, int from, int to, MethodDeclaration method, Described described) {
    List<String> words = CamelWords.of(method.getNameAsString());
    if (words.size() != 2 || !ASKING.contains(words.get(0))) {
      return false;
    }
    String asked = words.get(1);
    Set<String> opposites = Opposites.of(asked);
    if (opposites.isEmpty() || RELATIVE.contains(asked) && !passage.word(from).equals("this")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean negated = NOT.contains(passage.word(i - 1)) || NOT.contains(passage.word(i - 2));
      boolean opposite =
          opposites.contains(passage.word(i)) && !negated && !described.mentions(asked);
      boolean denied =
          passage.word(i).equals(asked)
              && passage.word(i - 1).equals("not")
              && isOnlyMention(described, asked, passage, i);
      if (opposite || denied) {
        described.contradict(
            passage, from - 2, to, "the name " + method.getNameAsString() + " asks the opposite");
        return true;
      }
    }
    return false;
  }

  private static boolean isOnlyMention(Described described, String word, Passage passage, int at) {
    for (Passage other : described.passages()) {
      for (int i = other.from(); i < other.to(); i++) {
        boolean same = other == passage && i == at;
        if (!same && (other.word(i).equals(word) || Opposites.are(other.word(i), word))) {
          return false;
        }
      }
    }
    return true;
  }

  /** "True if it is not empty" above {@code return list.isEmpty()}. */
  private static void againstBody(
      Passage passage, int from, int to, MethodDeclaration method, Described described) {
    Expression returned = described.body().flatMap(Body::onlyReturned).orElse(null);
    String last = passage.word(to - 1);
    boolean negated = passage.word(to - 2).equals("not");
    int is = negated ? to - 3 : to - 2;
    if (last.equals("non-null") || last.equals("non-empty")) {
      negated = true;
      last = last.substring("non-".length());
    }
    if (returned == null
        || !passage.word(is).equals("is")
        || !last.equals("null") && !last.equals("empty")) {
      return;
    }
    Test test = Test.of(returned, last);
    if (test != null
        && test.holds == negated
        && isSubject(passage, from, is, test.subject, last, method)) {
      described.contradict(
          passage, from - 2, to, described.line(returned) + " returns " + described.code(returned));
    }
  }

  private static boolean isSubject(
      Passage passage, int from, int is, String name, String asked, MethodDeclaration method) {
    String said = passage.word(is - 1);
    if (said.equals(name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (asked.equals("null")) {
      return false;
    }
    String type =
        Ancestors.nearest(method, TypeDeclaration.class)
            .map(t -> ((TypeDeclaration<?>) t).getNameAsString().toLowerCase(Locale.ROOT))
            .orElse("");
    return (said.equals("it") && is - 1 == from) || type.endsWith(said);
  }

  /**
   * What a single comparison asks.
   *
   * @param subject the variable that is asked about
   * @param holds whether it asks for null or emptiness; or for its opposite
   */
  private record Test(String subject, boolean holds) {

    static Test of(Expression expression, String asked) {
      if (expression instanceof EnclosedExpr enclosed) {
        return of(enclosed.getInner(), asked);
      }
      if (expression instanceof UnaryExpr unary
          && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
        Test inner = of(unary.getExpression(), asked);
        return inner == null ? null : new Test(inner.subject, !inner.holds);
      }
      if (asked.equals("empty")) {
        return ofEmpty(expression);
      }
      boolean null1 = expression instanceof BinaryExpr b && b.getRight() instanceof NullLiteralExpr;
      if (!null1) {
        return null;
      }
      BinaryExpr binary = (BinaryExpr) expression;
      String name = nameOf(binary.getLeft());
      return name.isEmpty()
          ? null
          : new Test(name, binary.getOperator() == BinaryExpr.Operator.EQUALS);
    }

    private static Test ofEmpty(Expression expression) {
      if (expression instanceof MethodCallExpr call
          && call.getNameAsString().equals("isEmpty")
          && call.getScope().isPresent()
          && call.getArguments().isEmpty()) {
        String name = nameOf(call.getScope().get());
        return name.isEmpty() ? null : new Test(name, true);
      }
      if (expression instanceof BinaryExpr binary
          && binary.getLeft() instanceof NameExpr name
          && name.getNameAsString().equals("size")
          && binary.getRight().toString().equals("0")) {
        return new Test("size", binary.getOperator() == BinaryExpr.Operator.EQUALS);
      }
      return null;
    }
  }

  private static String nameOf(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    return expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()
        ? access.getNameAsString()
        : "";
  }

  /** "-1 if it is not found" where all that is returned is seen, and that is not among it. */
  private static void checkNumber(Passage passage, Body body, Described described) {
    for (int i = passage.from(); i < passage.to(); i++) {
      double claimed = passage.prose().number(i);
      String before = passage.word(i - 1);
      boolean said =
          !Double.isNaN(claimed)
              && (passage.word(i + 1).equals("if") || passage.word(i + 1).equals("when"))
              && (before.equals("or")
                  || before.equals("returns")
                  || passage.prose().isBreak(i - 1));
      if (said && isNeverReturned(claimed, body, described)) {
        described.contradict(
            passage,
            i,
            Math.min(passage.to(), i + 6),
            "no line returns " + RangeClaims.number(claimed) + ", " + lastLine(body, described));
        return;
      }
    }
  }

  private static String lastLine(Body body, Described described) {
    ReturnStmt last = body.returns().get(body.returns().size() - 1);
    return described.line(last)
        + " returns "
        + last.getExpression().map(described::code).orElse("nothing");
  }

  private static boolean isNeverReturned(double claimed, Body body, Described described) {
    boolean literal = false;
    for (ReturnStmt result : body.returns()) {
      Expression value = result.getExpression().orElse(null);
      if (value == null) {
        return false;
      }
      double number = described.values().number(value);
      if (number == claimed) {
        return false;
      }
      literal |= !Double.isNaN(number);
      if (Double.isNaN(number) && !(value instanceof NameExpr name && isCounter(name))) {
        return false;
      }
    }
    return literal;
  }

  /** Whether a name is declared by a loop around that counts up from a number. */
  private static boolean isCounter(NameExpr name) {
    var loop = Ancestors.nearest(name, ForStmt.class);
    while (loop.isPresent()) {
      for (Expression start : loop.get().getInitialization()) {
        if (start.isVariableDeclarationExpr()
            && start.asVariableDeclarationExpr().getVariables().stream()
                .anyMatch(
                    v ->
                        v.getNameAsString().equals(name.getNameAsString())
                            && v.getInitializer()
                                .filter(LiteralExpr.class::isInstance)
                                .isPresent())) {
          return true;
        }
      }
      loop = Ancestors.nearest(loop.get(), ForStmt.class);
    }
    return false;
  }

  private static void checkObject(
      Passage passage, MethodDeclaration method, Body body, Described described) {
    Prose prose = passage.prose();
    boolean returns = passage.word(passage.from()).startsWith("return");
    int at = returns ? passage.from() + 1 : passage.from();
    boolean article = passage.word(at).equals("a") || passage.word(at).equals("an");
    int noun = article ? at + 1 : at;
    String word = passage.word(noun);
    if (word.equals("this") && prose.isBreak(noun + 1)) {
      all(body, e -> isMade(e, method))
          .ifPresent(
              e ->
                  described.contradict(
                      passage, noun, noun + 1, described.line(e) + " returns a new object"));
    } else if (word.equals("new") && article) {
      all(body, ThisExpr.class::isInstance)
          .ifPresent(
              e ->
                  described.contradict(
                      passage, at, noun + 2, described.line(e) + " returns this object"));
    } else if (word.equals("unmodifiable") || word.equals("immutable")) {
      all(body, ResultClaims::isMutable)
          .ifPresent(
              e ->
                  described.contradict(
                      passage,
                      at,
                      noun + 2,
                      described.line(e)
                          + " returns "
                          + described.code(e)
                          + ", which can be changed"));
    } else if (isCopy(passage, noun)) {
      body.onlyReturned()
          .filter(e -> isMutableField(e, method))
          .ifPresent(
              e ->
                  described.contradict(
                      passage, at, noun + 2, described.line(e) + " hands out the field itself"));
    }
  }

  private static boolean isCopy(Passage passage, int noun) {
    String word = passage.word(noun);
    int copy =
        word.equals("defensive") || word.equals("deep") || word.equals("shallow") ? noun + 1 : noun;
    return passage.word(copy).equals("copy") && passage.word(copy + 1).equals("of");
  }

  private static boolean isMade(Expression expression, MethodDeclaration method) {
    return expression instanceof ObjectCreationExpr creation
        && creation.getType().getNameAsString().equals(method.getType().asString());
  }

  private static boolean isMutable(Expression expression) {
    return expression instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isEmpty()
        && MUTABLE.contains(creation.getType().getNameAsString());
  }

  private static boolean isMutableField(Expression expression, MethodDeclaration method) {
    String name = nameOf(expression);
    if (name.isEmpty()
        || !(method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type)) {
      return false;
    }
    for (FieldDeclaration field : type.getFields()) {
      for (VariableDeclarator variable : field.getVariables()) {
        String declared = variable.getType().asString();
        int arguments = declared.indexOf('<');
        String plain = arguments < 0 ? declared : declared.substring(0, arguments);
        if (variable.getNameAsString().equals(name)) {
          return variable.getType().isArrayType()
              || MUTABLE.contains(plain)
              || Set.of("List", "Set", "Map", "Collection", "Date").contains(plain);
        }
      }
    }
    return false;
  }

  /** The first result, where all are of a kind. */
  private static Optional<Expression> all(
      Body body, java.util.function.Predicate<Expression> kind) {
    for (ReturnStmt result : body.returns()) {
      if (result.getExpression().filter(kind).isEmpty()) {
        return Optional.empty();
      }
    }
    return body.returns().get(0).getExpression();
  }
}
