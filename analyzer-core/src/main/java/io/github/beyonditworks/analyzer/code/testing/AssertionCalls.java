package io.github.beyonditworks.analyzer.code.testing;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.github.beyonditworks.analyzer.model.CallableFacts.Assertion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from names alone which calls can fail a test. The names are the words that assertion and
 * mock libraries share, so libraries that nobody listed are understood too.
 */
public final class AssertionCalls {

  private static final Set<String> ASSERTING_WORDS =
      Set.of(
          "assert",
          "asserts",
          "verify",
          "verifies",
          "expect",
          "expects",
          "fail",
          "fails",
          "check",
          "checks",
          "should",
          "must",
          "ensure",
          "ensures");
  private static final Set<String> CERTAIN_WORDS = Set.of("assert", "asserts", "fail", "fails");
  private static final Set<String> PROMISING_WORDS = Set.of("validate", "validates");

  /**
   * Mockito, EasyMock, WireMock, XMLUnit's checks: what they hold or hand down is known to fail.
   */
  private static final Pattern CHECKING_TYPE =
      Pattern.compile(".*(Mock|Verif|Check|Expect|Approvals|Snapshot).*");

  private static final Set<String> CONNECTING_WORDS = Set.of("and", "then");
  private static final List<String> ASSERTING_TYPES =
      List.of("Assert", "Asserts", "Assertions", "Assertion", "AssertUtils");
  private static final Set<String> GUARDING_TYPES = Set.of("Preconditions", "Validate");

  /** EasyMock and PowerMock say what a mock expects before the test runs. */
  private static final Set<String> STUBBING = Set.of("expectLastCall", "expectNew");

  /** What begins a chain that asks; alone it asks nothing. */
  private static final Set<String> BEGINNINGS = Set.of("assertThat", "assertThatCode");

  /** What in such a chain only describes. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "as", "describedAs", "withFailMessage", "overridingErrorMessage", "withRepresentation");

  /** Mockito's ways to say what a call gives. */
  private static final Set<String> STUBBING_STEPS =
      Set.of("thenReturn", "thenThrow", "thenAnswer", "thenCallRealMethod");

  private static final Set<String> SNAPSHOTS = Set.of("toMatchSnapshot", "matchesSnapshot");

  private AssertionCalls() {}

  /** Whether anything at or below a node looks like an assertion. */
  public static boolean isIn(Node node) {
    if (node instanceof AssertStmt
        || (node instanceof MethodCallExpr call && looksLikeAssertion(call))) {
      return true;
    }
    return node.getChildNodes().stream().anyMatch(AssertionCalls::isIn);
  }

  /** Whether a call fails the test whenever it is reached. */
  public static boolean isFail(MethodCallExpr call) {
    return contradicts(call)
        || (firstWord(call.getNameAsString()).equals("fail")
            && call.getScope()
                .map(s -> s.isNameExpr() && isAssertingType(s.asNameExpr().getNameAsString()))
                .orElse(true));
  }

  /** {@code assertTrue("not reached", false)} was the way to fail before there was one. */
  private static boolean contradicts(MethodCallExpr call) {
    String impossible =
        switch (call.getNameAsString()) {
          case "assertTrue" -> "false";
          case "assertFalse" -> "true";
          default -> "";
        };
    return call.getArguments().stream().anyMatch(a -> a.toString().equals(impossible));
  }

  /** {@code assertThat(x);} without a question behind it: nothing can fail. */
  private static boolean asksNothing(MethodCallExpr call) {
    if (!BEGINNINGS.contains(call.getNameAsString()) || call.getArguments().size() != 1) {
      return false;
    }
    Node around = call.getParentNode().orElse(null);
    while (around instanceof MethodCallExpr outer && DESCRIBING.contains(outer.getNameAsString())) {
      around = outer.getParentNode().orElse(null);
    }
    return around instanceof ExpressionStmt;
  }

  /** Whether a call can, judged by names, fail the test. */
  public static boolean looksLikeAssertion(MethodCallExpr call) {
    if (asksNothing(call)) {
      return false;
    }
    String name = call.getNameAsString();
    boolean own = call.getScope().map(AssertionCalls::isSelf).orElse(true);
    if (own) {
      return (isAssertingName(name) && !isStubbing(call)) || startsThen(name);
    }
    Expression scope = call.getScope().orElseThrow();
    if (isTypeIn(scope, GUARDING_TYPES)) {
      return false;
    }
    return isAssertingName(name)
        || endsSteps(call)
        || (namesAssertingType(scope) && !BEGINNINGS.contains(name))
        || (name.equals("then") && call.getArguments().isEmpty())
        || waits(call)
        || (firstWord(name).equals("test") && isTester(rootOf(scope)));
  }

  /** What the name of a call says, where its declaration cannot be found. */
  static Assertion weigh(MethodCallExpr call) {
    boolean own = call.getScope().map(AssertionCalls::isSelf).orElse(true);
    if (looksLikeAssertion(call)) {
      return own ? weighOwn(call.getNameAsString()) : Assertion.CERTAIN;
    }
    return own && PROMISING_WORDS.contains(firstWord(call.getNameAsString()))
        ? Assertion.PROMISED
        : Assertion.NONE;
  }

  /** What the name of a method says that a type seems to declare or inherit. */
  static Assertion weighOwn(String name) {
    if (CERTAIN_WORDS.contains(firstWord(name))) {
      return Assertion.CERTAIN;
    }
    return isAssertingName(name) || PROMISING_WORDS.contains(firstWord(name)) || startsThen(name)
        ? Assertion.PROMISED
        : Assertion.NONE;
  }

  /** Whether a type that is not seen is named as one whose checks keep what they promise. */
  static boolean isCheckingType(String simpleName) {
    return CHECKING_TYPE.matcher(simpleName).matches();
  }

  /** Whether the name of a library's method is enough to take it for an assertion. */
  static boolean isTrusted(String name) {
    return isAssertingName(name) || startsThen(name);
  }

  private static boolean startsThen(String name) {
    return firstWord(name).equals("then");
  }

  /** Whether a name begins with a word for what fails a test, {@code andExpect} included. */
  static boolean isAssertingName(String name) {
    if (STUBBING.contains(name)) {
      return false;
    }
    String first = firstWord(name);
    if (CONNECTING_WORDS.contains(first) && name.length() > first.length()) {
      String rest = name.substring(first.length());
      return ASSERTING_WORDS.contains(
          firstWord(Character.toLowerCase(rest.charAt(0)) + rest.substring(1)));
    }
    return ASSERTING_WORDS.contains(first) || SNAPSHOTS.contains(name);
  }

  /** Whether a type is named as one that holds assertions. */
  public static boolean isAssertingType(String simpleName) {
    return ASSERTING_TYPES.stream().anyMatch(simpleName::endsWith);
  }

  /** Whether a type is named as one that guards the arguments of production code. */
  static boolean isGuardingType(String simpleName) {
    return GUARDING_TYPES.contains(simpleName);
  }

  private static boolean namesAssertingType(Expression scope) {
    return scope instanceof NameExpr name
        ? startsUpper(name.getNameAsString()) && isAssertingType(name.getNameAsString())
        : scope instanceof FieldAccessExpr field
            && startsUpper(field.getNameAsString())
            && isAssertingType(field.getNameAsString());
  }

  private static boolean isTypeIn(Expression scope, Set<String> types) {
    return scope instanceof NameExpr name && types.contains(name.getNameAsString());
  }

  private static boolean isSelf(Expression scope) {
    return scope instanceof ThisExpr || scope instanceof SuperExpr;
  }

  /** {@code expect(mock.call()).andReturn(…)} prepares a mock. */
  private static boolean isStubbing(MethodCallExpr call) {
    return call.getNameAsString().equals("expect")
        && call.getParentNode()
            .filter(MethodCallExpr.class::isInstance)
            .map(MethodCallExpr.class::cast)
            .filter(p -> firstWord(p.getNameAsString()).equals("and"))
            .isPresent();
  }

  /** {@code givenX().whenY().thenZ()}: the steps of a scenario, whatever begins the chain. */
  private static boolean endsSteps(MethodCallExpr call) {
    if (!startsThen(call.getNameAsString()) || STUBBING_STEPS.contains(call.getNameAsString())) {
      return false;
    }
    Expression step = call.getScope().orElse(null);
    while (step instanceof MethodCallExpr earlier) {
      String word = firstWord(earlier.getNameAsString());
      if (!earlier.getNameAsString().equals(word)
          && (word.equals("given") || word.equals("when"))) {
        return true;
      }
      step = earlier.getScope().orElse(null);
    }
    return false;
  }

  /** Awaitility: what is waited for is what is asserted. */
  private static boolean waits(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (!firstWord(name).equals("until")) {
      return false;
    }
    return !name.equals("until")
        || (rootOf(call) instanceof MethodCallExpr root && isAwaiting(root))
        || rootOf(call).toString().equals("Awaitility");
  }

  private static boolean isAwaiting(MethodCallExpr root) {
    return Set.of("await", "with", "given").contains(root.getNameAsString());
  }

  /** {@code new EqualsTester()…testEquals()}: a type named after testing others. */
  private static boolean isTester(Expression root) {
    return root instanceof ObjectCreationExpr creation
        ? creation.getType().getNameAsString().endsWith("Tester")
        : root instanceof NameExpr name
            && (name.getNameAsString().endsWith("Tester")
                || name.getNameAsString().equals("tester"));
  }

  /** The expression at the start of a chain of calls. */
  static Expression rootOf(Expression expression) {
    Expression root = expression;
    while (root instanceof MethodCallExpr call && call.getScope().isPresent()) {
      root = call.getScope().get();
    }
    return root;
  }

  /** The first word of a name in camel case or with underscores. */
  public static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLowerCase(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static boolean startsUpper(String name) {
    return Character.isUpperCase(name.charAt(0));
  }
}
