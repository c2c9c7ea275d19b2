package io.github.beyonditworks.analyzer.code.claim;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.github.beyonditworks.analyzer.code.claim.Passage.Topic;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.WrittenWords;
import java.util.Optional;
import java.util.Set;

/** "-1 if it is not found", "a copy", "unmodifiable", held against what is returned. */
final class ResultClaims {

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

  /** One of these stands in each claim about objects. */
  private static final Set<String> OBJECTS =
      Set.of("this", "new", "unmodifiable", "immutable", "copy");

  private ResultClaims() {}

  static void check(Passage passage, Described described) {
    if (passage.topic() != Topic.RESULT || described.method().isEmpty()) {
      return;
    }
    MethodDeclaration method = described.method().get();
    if (method.getType().asString().equalsIgnoreCase("boolean")) {
      TruthClaims.check(passage, method, described);
      return;
    }
    if (!mayClaim(passage)) {
      return;
    }
    Body body = described.body().orElse(null);
    if (body != null && !body.returns().isEmpty()) {
      checkNumber(passage, body, described);
      checkObject(passage, method, body, described);
    }
  }

  /** The variable or field that an expression is; empty for all others. */
  static String nameOf(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    return expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()
        ? access.getNameAsString()
        : "";
  }

  /** Whether a passage has a word that can be held against the body, which is walked only then. */
  private static boolean mayClaim(Passage passage) {
    for (int i = passage.from(); i < passage.to(); i++) {
      if (OBJECTS.contains(passage.word(i)) || !Double.isNaN(passage.prose().number(i))) {
        return true;
      }
    }
    return false;
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
    boolean returns = passage.word(passage.from()).startsWith("return");
    int at = returns ? passage.from() + 1 : passage.from();
    boolean article = passage.word(at).equals("a") || passage.word(at).equals("an");
    int noun = article ? at + 1 : at;
    String word = passage.word(noun);
    if (word.equals("this") && passage.prose().isBreak(noun + 1)) {
      all(body, e -> isMade(e, method))
          .map(e -> described.line(e) + " returns a new object")
          .ifPresent(truth -> described.contradict(passage, noun, noun + 1, truth));
      return;
    }
    Optional<String> truth = Optional.empty();
    if (word.equals("new") && article && !Body.isOverridable(method)) {
      truth =
          all(body, ThisExpr.class::isInstance)
              .map(e -> described.line(e) + " returns this object");
    } else if (word.equals("unmodifiable") || word.equals("immutable")) {
      truth = all(body, ResultClaims::isMutable).map(e -> returnsMutable(e, described));
    } else if (isCopy(passage, noun)) {
      truth =
          body.onlyReturned()
              .filter(e -> isMutableField(e, method))
              .map(e -> described.line(e) + " hands out the field itself");
    }
    truth.ifPresent(t -> described.contradict(passage, at, noun + 2, t));
  }

  private static String returnsMutable(Expression result, Described described) {
    return described.line(result) + " returns " + described.code(result) + ", which can be changed";
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
        String declared = WrittenWords.of(variable.getType());
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
