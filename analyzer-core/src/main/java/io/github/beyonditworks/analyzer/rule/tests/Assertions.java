package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows what can fail a test: the assertions of JUnit, AssertJ, Hamcrest, Truth, Mockito, EasyMock,
 * MockMvc, REST-assured, Reactor, Awaitility and ArchUnit, and helpers that are named like them.
 */
record Assertions(List<String> extraNames) {

  /**
   * Verbs that name an assertion when a word follows or nothing does: {@code assertEquals}, {@code
   * verify}.
   */
  private static final Pattern ASSERTING_NAME =
      Pattern.compile(
          "(?:(?:soft)?[aA]ssert(?:ion)?|verify|verified|fail|expect|ensure|should|must|andExpect|check|validate|require)"
              + "(?:[A-Z_0-9].*|s|ed)?");

  private static final Set<String> OTHER_ASSERTIONS =
      Set.of(
          "untilAsserted",
          "untilTrue",
          "untilAtomic",
          "thenAssertThat",
          "assertAll",
          "statusCode",
          "isEqualTo",
          "thenThrownBy");

  /**
   * Words of BDD and waiting libraries that assert only when called on nothing or on a value under
   * test.
   */
  private static final Set<String> UNQUALIFIED_ASSERTIONS = Set.of("then", "that");

  /** Checks of arguments, which production code calls too. */
  private static final Set<String> ARGUMENT_CHECKS =
      Set.of("Objects", "Preconditions", "Validate", "Assume", "Assumptions", "Logger");

  Assertions {
    extraNames = List.copyOf(extraNames);
  }

  /** Whether a node by itself can fail a test. */
  boolean isAssertion(Node node) {
    if (node instanceof MethodCallExpr call) {
      return isAssertingCall(call);
    }
    if (node instanceof MethodReferenceExpr reference) {
      return isAssertingName(reference.getIdentifier());
    }
    return node instanceof AssertStmt;
  }

  private boolean isAssertingCall(MethodCallExpr call) {
    String name = call.getNameAsString();
    if (call.getScope().filter(Assertions::isArgumentCheck).isPresent()) {
      return false;
    }
    return isAssertingName(name)
        || (call.getScope().isEmpty() && UNQUALIFIED_ASSERTIONS.contains(name))
        || (name.equals("check") && call.getScope().isPresent());
  }

  /** Whether a method of this name can be taken for an assertion. */
  boolean isAssertingName(String name) {
    return ASSERTING_NAME.matcher(name).matches()
        || OTHER_ASSERTIONS.contains(name)
        || extraNames.stream().anyMatch(extra -> matches(extra, name));
  }

  private static boolean isArgumentCheck(Expression scope) {
    return scope instanceof NameExpr name && ARGUMENT_CHECKS.contains(name.getNameAsString());
  }

  private static boolean matches(String extra, String name) {
    return extra.endsWith("*")
        ? name.startsWith(extra.substring(0, extra.length() - 1))
        : name.equals(extra);
  }
}
