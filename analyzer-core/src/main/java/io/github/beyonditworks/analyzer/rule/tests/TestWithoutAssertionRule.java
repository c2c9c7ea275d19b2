package io.github.beyonditworks.analyzer.rule.tests;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithExtends;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.testing.AssertionSearch;
import io.github.beyonditworks.analyzer.code.testing.CallCollector;
import io.github.beyonditworks.analyzer.code.testing.DirectCode;
import io.github.beyonditworks.analyzer.code.testing.TestMethods;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.CallableFacts;
import io.github.beyonditworks.analyzer.model.CallableFacts.Assertion;
import io.github.beyonditworks.analyzer.model.CallableFacts.Call;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Ancestors;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tests that run code and check nothing, as far as their calls can be followed. */
public record TestWithoutAssertionRule(
    @Option("names of further methods that assert; a * at the end stands for any ending")
        List<String> assertionMethods)
    implements ProjectRule {

  private static final Pattern ONLY_THAT_NOTHING_IS_THROWN =
      Pattern.compile(
          "(?i).*(not_?throw|not_?fail|no_?exception|without_?exception|no_?error|smoke).*");
  private static final Set<String> THROWING_STUBS =
      Set.of("doThrow", "thenThrow", "willThrow", "andThrow");
  private static final Pattern NULL_IN_NAME = Pattern.compile("(^|_)null|Null");
  private static final Pattern ABOUT_EXCEPTIONS =
      Pattern.compile("(?i)\\bthr[oe]w|exception|\\bNPE\\b|(not|n't) fail|crash");
  private static final String LEAVES_IT_TO_GUESS =
      " provokes an exception and passes when none gets out: readers have to guess that this is the"
          + " point. assertDoesNotThrow states it in the code, and an assertion about what is left"
          + " behind would catch more.";
  private static final String CHECKS_NOTHING =
      " runs code, but no assertion can be seen in it or in what it calls: it passes whatever the"
          + " result is. Asserting what should have come out makes it able to catch a bug.";
  private static final List<String> EXPECTING_ELEMENTS =
      List.of("expected", "expectedExceptions", "expectedExceptionsMessageRegExp");

  /** No names beyond those that are understood anyway. */
  public TestWithoutAssertionRule() {
    this(List.of());
  }

  /** Copies the list. */
  public TestWithoutAssertionRule {
    assertionMethods = List.copyOf(assertionMethods);
  }

  @Override
  public String id() {
    return "test-without-assertion";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.TEST);
  }

  @Override
  public List<CallableFacts> collect(MeasuredFile file) {
    CallCollector calls = new CallCollector(file.parsed().tree().getImports());
    List<CallableFacts> collected = new ArrayList<>();
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      collected.add(initialisationOf(type, calls));
    }
    Reporter reporter = new Reporter(this, file);
    for (MeasuredMember member : file.members()) {
      if (member.node() instanceof MethodDeclaration method) {
        boolean test = TestMethods.isTest(method);
        Finding candidate = test ? candidate(method, file, reporter) : null;
        collected.add(methodOf(member.declaringType(), method, calls, test, candidate));
      }
    }
    for (FieldDeclaration field : file.parsed().all(FieldDeclaration.class)) {
      Subtree.all(field, ObjectCreationExpr.class).stream()
          .filter(creation -> creation.getAnonymousClassBody().isPresent())
          .forEach(creation -> collected.addAll(anonymous(creation, calls)));
    }
    return collected;
  }

  private CallableFacts methodOf(
      TypeDeclaration<?> type,
      MethodDeclaration method,
      CallCollector calls,
      boolean test,
      Finding candidate) {
    return new CallableFacts(
        type.getNameAsString(),
        superTypes(type),
        outerType(type),
        method.getNameAsString(),
        test,
        assertsItself(method, test),
        withOwnNames(calls.callsOf(method)),
        candidate);
  }

  /**
   * What a class without a name overrides: whoever calls the type that it extends may get there.
   */
  private List<CallableFacts> anonymous(ObjectCreationExpr creation, CallCollector calls) {
    String extended = creation.getType().getNameAsString();
    return creation.getAnonymousClassBody().orElseThrow().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .map(
            method ->
                new CallableFacts(
                    extended + "{}",
                    List.of(extended),
                    Ancestors.nearest(creation, TypeDeclaration.class)
                        .map(t -> t.getNameAsString())
                        .orElse(""),
                    method.getNameAsString(),
                    false,
                    assertsItself(method, false),
                    withOwnNames(calls.callsOf(method)),
                    null))
        .toList();
  }

  private CallableFacts initialisationOf(TypeDeclaration<?> type, CallCollector calls) {
    List<Call> all = new ArrayList<>();
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member.isConstructorDeclaration() || member.isInitializerDeclaration()) {
        all.addAll(withOwnNames(calls.callsOf(member)));
      }
    }
    return new CallableFacts(
        type.getNameAsString(),
        superTypes(type),
        outerType(type),
        CallableFacts.INITIALISATION,
        false,
        false,
        all.stream().distinct().toList(),
        null);
  }

  /** Marks the calls of methods that the options name. */
  private List<Call> withOwnNames(List<Call> calls) {
    return calls.stream()
        .map(c -> isNamed(c.name()) ? new Call(c.receiver(), c.name(), Assertion.CERTAIN) : c)
        .toList();
  }

  private boolean isNamed(String method) {
    return assertionMethods.stream()
        .anyMatch(
            n ->
                n.endsWith("*")
                    ? method.startsWith(n.substring(0, n.length() - 1))
                    : method.equals(n));
  }

  private boolean assertsItself(MethodDeclaration method, boolean test) {
    return (test && (expectsByAnnotation(method) || isCheckedProperty(method)))
        || Subtree.has(method, AssertStmt.class)
        || Subtree.has(method, ThrowStmt.class, t -> failsWith(t, method, test));
  }

  private static boolean expectsByAnnotation(MethodDeclaration method) {
    return method.getAnnotations().stream().anyMatch(TestWithoutAssertionRule::expects);
  }

  private static boolean expects(AnnotationExpr annotation) {
    String word = annotation.getName().getIdentifier();
    return word.startsWith("Expect")
        || word.startsWith("Should")
        || EXPECTING_ELEMENTS.stream()
            .anyMatch(e -> TestMethods.element(annotation, e).isPresent());
  }

  /** A property that returns false has failed. */
  private static boolean isCheckedProperty(MethodDeclaration method) {
    return method.getType().asString().equalsIgnoreCase("boolean");
  }

  /**
   * A thrown exception fails the test, unless it only wraps another or is thrown by what stands in
   * for production code; helpers throw for many reasons.
   */
  private static boolean failsWith(ThrowStmt thrown, MethodDeclaration method, boolean test) {
    if (thrown.getExpression().toString().contains("Assert")) {
      return true;
    }
    return test
        && Ancestors.nearest(thrown, CatchClause.class).isEmpty()
        && DirectCode.in(method, ThrowStmt.class).stream().anyMatch(t -> t == thrown);
  }

  private Finding candidate(MethodDeclaration test, MeasuredFile file, Reporter reporter) {
    if (EmptyTestRule.isEmpty(test)) {
      return null;
    }
    String name = test.getNameAsString();
    if (ONLY_THAT_NOTHING_IS_THROWN.matcher(name).matches()) {
      return mention(test, name + sayingSoIn("its name"), Severity.MINOR, reporter);
    }
    if (isExplained(test, file)) {
      return mention(test, name + sayingSoIn("a comment"), Severity.MINOR, reporter);
    }
    return provokesExceptions(test)
        ? mention(test, name + LEAVES_IT_TO_GUESS, Severity.MINOR, reporter)
        : mention(test, name + CHECKS_NOTHING, severity(), reporter);
  }

  private static Finding mention(
      MethodDeclaration test, String message, Severity severity, Reporter reporter) {
    return reporter.at(test).severity(severity).build(message).orElse(null);
  }

  private static String sayingSoIn(String place) {
    return " only asks for nothing to be thrown, and says so in "
        + place
        + " alone: readers will look for the missing assertion. assertDoesNotThrow states it in the code.";
  }

  private static boolean isExplained(MethodDeclaration test, MeasuredFile file) {
    Place place = file.parsed().place(test);
    return file.parsed().comments().stream()
        .filter(c -> place.covers(c.place()))
        .anyMatch(c -> ABOUT_EXCEPTIONS.matcher(c.text()).find());
  }

  /** A mock that throws, or a null that is announced: the test fails if the exception gets out. */
  private static boolean provokesExceptions(MethodDeclaration test) {
    return DirectCode.in(test, MethodCallExpr.class).stream()
            .anyMatch(c -> THROWING_STUBS.contains(c.getNameAsString()))
        || (NULL_IN_NAME.matcher(test.getNameAsString()).find()
            && DirectCode.in(test, NullLiteralExpr.class).stream()
                .anyMatch(TestWithoutAssertionRule::isHandedOver));
  }

  private static boolean isHandedOver(Node value) {
    Node parent = value.getParentNode().orElse(null);
    return parent instanceof CastExpr ? isHandedOver(parent) : parent instanceof MethodCallExpr;
  }

  private static List<String> superTypes(TypeDeclaration<?> type) {
    List<ClassOrInterfaceType> types = new ArrayList<>();
    if (type instanceof NodeWithExtends<?> extending) {
      types.addAll(extending.getExtendedTypes());
    }
    if (type instanceof NodeWithImplements<?> implementing) {
      types.addAll(implementing.getImplementedTypes());
    }
    return types.stream().map(ClassOrInterfaceType::getNameAsString).toList();
  }

  private static String outerType(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElse(null);
    return parent instanceof TypeDeclaration<?> outer ? outer.getNameAsString() : "";
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    AssertionSearch search = new AssertionSearch(project);
    return project.files().stream()
        .flatMap(f -> f.callables().stream())
        .filter(c -> c.candidate() != null && c.candidate().rule().equals(id()))
        .filter(c -> !search.asserts(c))
        .map(c -> judge(c, search))
        .sorted()
        .toList();
  }

  private static Finding judge(CallableFacts test, AssertionSearch search) {
    return search
        .unkeptPromise(test)
        .map(call -> test.candidate().withInformation(unfollowed(test.name(), call)))
        .orElseGet(
            () ->
                search.callsUnseen(test)
                    ? test.candidate().withSeverity(Severity.INFO)
                    : test.candidate());
  }

  private static String unfollowed(String test, String call) {
    return String.format(
        Locale.ROOT,
        "%s may check something in %s, whose declaration is not among the analysed sources; no other assertion can be"
            + " seen. If %s can fail the test, adding its name to the option assertionMethods of this rule settles it.",
        test,
        call,
        call);
  }

  @Override
  public String documentation() {
    return """
        # Test without assertion

        ## What
        A test that asserts nothing: neither its own body nor a helper that it calls, in this file or another, holds an
        assertion, verifies a mock, expects an exception or throws one. Helpers are followed through base classes,
        outer classes, static methods and values whose type is written down. Calls into libraries are understood by
        their names (`assert…`, `verify…`, `expect…`, `check…`, `should…` and the like). The finding is milder where the
        test's name or a comment in it says that it only asks for nothing to be thrown, where a mock throws or a test named after `null`
        hands one over, so that the test fails if an exception gets out, and an information where the test calls methods
        of a base class outside of the project, which may assert. It is an information too where all that promises a
        check is a name (`checkTotals(…)`, `verifyOrder(…)`, `validate(…)`) whose declaration is nowhere to be seen: it
        says which call that is. Undeclared `assert…` and `fail…`, and what mock libraries verify, are trusted.

        ## Why it matters
        Such a test is green whatever the code returns. It raises the coverage figure and the trust of the team, and
        catches only crashes. The next reader cannot tell from it what the code is meant to do.

        ## How to fix it
        Ask what would be different if the code were wrong, and assert that. Where the point really is that nothing is
        thrown, say it: `assertDoesNotThrow(() -> …)`.

        Before:

        ```java
        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds_an_item() { // finding
            Cart cart = new Cart();
            cart.add(new Item("book"));
          }
        }
        ```

        After:

        ```java
        import static org.assertj.core.api.Assertions.assertThat;

        import org.junit.jupiter.api.Test;

        class CartTest {
          @Test
          void adds_an_item() {
            Cart cart = new Cart();
            cart.add(new Item("book"));
            assertThat(cart.items()).containsExactly(new Item("book"));
          }
        }
        ```

        ## When not to
        A test of a start-up or of a migration may be worth having though it asserts nothing; a name that says so keeps
        readers from looking for more. Where assertions hide behind a library's method with an uncommon name, list it in
        `assertionMethods`.
        """;
  }
}
