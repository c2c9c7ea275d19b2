package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.tests.TestWithoutAssertionRule;
import io.github.beyonditworks.analyzer.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Helpers and base classes of tests in files of their own. */
class TestWithoutAssertionAcrossFilesTest {

  private static final String CALLS_HAS_SIZE =
      "class CartTest extends CartTestBase { @Test void size() { hasSize(1); } }";

  private final TestWithoutAssertionRule rule = new TestWithoutAssertionRule();
  private final List<FileFacts> files = new ArrayList<>();

  @Test
  void an_assertion_of_a_base_class_counts() throws SourceException {
    test("class CartTestBase { void hasSize(int n) { assertEquals(n, cart.size()); } }");
    test(CALLS_HAS_SIZE);

    assertThat(findings()).isEmpty();
  }

  @Test
  void an_assertion_two_base_classes_up_counts() throws SourceException {
    test("class CartTestBase extends Top {}");
    test("class Top { void hasSize(int n) { assertEquals(n, cart.size()); } }");
    test(CALLS_HAS_SIZE);

    assertThat(findings()).isEmpty();
  }

  @Test
  void a_default_method_of_an_interface_counts() throws SourceException {
    test("interface Sized { default void hasSize(int n) { assertEquals(n, cart.size()); } }");
    test("class CartTest implements Sized { @Test void size() { hasSize(1); } }");

    assertThat(findings()).isEmpty();
  }

  @Test
  void a_template_is_followed_to_its_subclasses() throws SourceException {
    test("abstract class Template { @Test void runs() { step(); } abstract void step(); }");
    test("class First extends Template { @Override void step() { assertTrue(cart.isOpen()); } }");

    assertThat(findings()).isEmpty();
  }

  @Test
  void a_base_class_that_asserts_nothing_does_not_help() throws SourceException {
    test("class CartTestBase { void hasSize(int n) { cart.size(); } }");
    test(CALLS_HAS_SIZE);

    assertThat(findings()).extracting(Finding::severity).containsExactly(Severity.MAJOR);
  }

  @Test
  void what_may_be_inherited_from_outside_is_an_information() throws SourceException {
    test(CALLS_HAS_SIZE);

    assertThat(findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
  }

  @Test
  void static_helpers_count() throws SourceException {
    test("final class Carts { static void hasSize(int n) { assertEquals(n, cart.size()); } }");
    test("class ATest { @Test void size() { Carts.hasSize(1); } }");
    test("import static p.Carts.hasSize; class BTest { @Test void size() { hasSize(1); } }");
    test("import static p.Carts.*; class CTest { @Test void size() { hasSize(1); } }");
    test("class DTest { @Test void size() { p.Carts.hasSize(1); } }");

    assertThat(findings()).isEmpty();
  }

  @Test
  void a_helper_that_is_kept_in_a_field_counts() throws SourceException {
    test("class Robot { void sees(int n) { assertEquals(n, cart.size()); } void click() {} }");
    test("class ATest { Robot robot; @Test void sees() { robot.sees(1); } }");
    test("class BTest { Robot robot; @Test void clicks() { robot.click(); } }");

    assertThat(findings()).extracting(f -> f.element().type()).containsExactly("BTest");
  }

  @Test
  void production_code_that_checks_is_the_subject_and_no_assertion() throws SourceException {
    file("class Signer { void check(String text) { } }", SourceKind.MAIN);
    test("class SignerTest { @Test void checks() { Signer s = new Signer(); s.check(\"\"); } }");

    assertThat(findings()).hasSize(1);
  }

  @Test
  void a_subject_that_verifies_fails_by_throwing() throws SourceException {
    file("class Signer { void verify(String text) { } }", SourceKind.MAIN);
    test("class SignerTest { @Test void verifies() { Signer s = new Signer(); s.verify(\"\"); } }");

    assertThat(findings()).isEmpty();
  }

  @Test
  void named_methods_are_taken_for_assertions() throws SourceException {
    TestWithoutAssertionRule named = new TestWithoutAssertionRule(List.of("compare*", "diff"));
    String code =
        "class ATest { @Test void a() { x.compareAll(); } @Test void b() { diff(); }"
            + " @Test void c() { difference(); } }";
    RuleRunner.Outcome facts = RuleRunner.run(named, code, SourceKind.TEST);

    assertThat(facts.findings()).extracting(f -> f.element().member()).containsExactly("c()");
  }

  @Test
  void a_promised_check_that_cannot_be_followed_is_an_information_that_names_it()
      throws SourceException {
    test("class ATest { @Test void a() { checkTotals(1); } }");

    assertThat(findings())
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO))
        .satisfies(f -> assertThat(f.message()).contains("checkTotals", "assertionMethods"));
  }

  @Test
  void naming_the_promised_check_settles_it() throws SourceException {
    TestWithoutAssertionRule named = new TestWithoutAssertionRule(List.of("checkTotals"));
    String code = "class ATest { @Test void a() { checkTotals(1); } }";

    assertThat(RuleRunner.run(named, code, SourceKind.TEST).findings()).isEmpty();
  }

  @Test
  void a_promised_check_is_followed_into_the_file_of_a_base_class() throws SourceException {
    test("class Base { void checkTotals(int n) { assertEquals(n, cart.size()); } }");
    test("class ATest extends Base { @Test void a() { checkTotals(1); } }");

    assertThat(findings()).isEmpty();
  }

  private void test(String code) throws SourceException {
    file(code, SourceKind.TEST);
  }

  private void file(String code, SourceKind kind) throws SourceException {
    files.add(RuleRunner.analyze(rule, "File" + files.size() + ".java", code, kind));
  }

  private List<Finding> findings() {
    return rule.check(new ProjectFacts(files));
  }
}
