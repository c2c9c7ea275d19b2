package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.SourceException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much the rules about tests make of what they find, where that depends on the code around. */
class TestRuleSeveritiesTest {

  @Test
  void a_constructor_is_an_information_where_each_test_has_an_instance_of_its_own() {
    assertThat(severities("constructor-initialization", classWithConstructor("", "org.junit")))
        .containsExactly(Severity.INFO);
  }

  @Test
  void a_constructor_counts_where_tests_share_an_instance() {
    String perClass = "@TestInstance(TestInstance.Lifecycle.PER_CLASS) ";

    assertThat(severities("constructor-initialization", classWithConstructor("", "org.testng")))
        .containsExactly(Severity.MINOR);
    assertThat(
            severities("constructor-initialization", classWithConstructor(perClass, "org.junit")))
        .containsExactly(Severity.MINOR);
  }

  @Test
  void a_comment_to_a_tool_gives_no_reason_for_a_test_that_is_off() {
    assertThat(
            severities("ignored-test", inClass("// CHECKSTYLE:OFF\n@Disabled @Test void a() {}")))
        .containsExactly(Severity.MINOR);
    assertThat(
            severities("ignored-test", inClass("// fails on Monday\n@Disabled @Test void a() {}")))
        .containsExactly(Severity.INFO);
  }

  @Test
  void a_description_is_a_reason_where_it_names_a_ticket() {
    assertThat(severities("ignored-test", switchedOff("adds a book")))
        .containsExactly(Severity.MINOR);
    assertThat(severities("ignored-test", switchedOff("writes UTF-8")))
        .containsExactly(Severity.MINOR);
    assertThat(severities("ignored-test", switchedOff("see SHOP-12")))
        .containsExactly(Severity.INFO);
  }

  @Test
  void documentation_is_a_reason_where_it_names_a_ticket() {
    String test = "@Disabled @Test void a() {}";

    assertThat(severities("ignored-test", inClass("/** Adds a book. */ " + test)))
        .containsExactly(Severity.MINOR);
    assertThat(severities("ignored-test", inClass("/** See SHOP-12. */ " + test)))
        .containsExactly(Severity.INFO);
  }

  @Test
  void a_sleep_is_milder_where_nothing_tells_when_to_go_on() {
    String sleep = "@Test void a() { Thread.sleep(5); ";

    assertThat(severities("sleepy-test", inClass(sleep + "verify(mail, never()).send(); }")))
        .containsExactly(Severity.INFO);
    assertThat(severities("sleepy-test", inClass(sleep + "verify(mail).send(); }")))
        .containsExactly(Severity.MINOR);
  }

  @Test
  void a_swallowed_exception_is_milder_where_finally_asserts() {
    String attempt = "@Test void a() { try { run(); } catch (RuntimeException e) {} ";

    assertThat(
            severities(
                "swallowed-exception-in-test",
                inClass(attempt + "finally { assertTrue(closed()); } }")))
        .containsExactly(Severity.MINOR);
    assertThat(
            severities("swallowed-exception-in-test", inClass(attempt + "finally { close(); } }")))
        .containsExactly(Severity.MAJOR);
  }

  @Test
  void a_swallowed_exception_is_an_information_where_the_missing_result_is_asserted() {
    String attempt =
        "@Test void a() { int exit = -1; try { exit = run(); } catch (IOException e) {} ";

    assertThat(
            severities(
                "swallowed-exception-in-test", inClass(attempt + "assertEquals(0, exit); }")))
        .containsExactly(Severity.INFO);
    assertThat(
            severities("swallowed-exception-in-test", inClass(attempt + "assertTrue(done()); }")))
        .containsExactly(Severity.MINOR);
  }

  @Test
  void an_assertion_that_cannot_hold_is_a_way_to_expect_an_exception() {
    String attempt =
        "@Test void a() { try { run(); assertTrue(\"ran\", %s); } catch (IOException e) {} }";

    assertThat(severities("swallowed-exception-in-test", inClass(attempt.replace("%s", "false"))))
        .containsExactly(Severity.INFO);
    assertThat(severities("swallowed-exception-in-test", inClass(attempt.replace("%s", "done()"))))
        .containsExactly(Severity.MAJOR);
  }

  @Test
  void a_test_without_assertion_is_milder_where_it_provokes_an_exception() {
    assertThat(
            withoutAssertion("closes", "doThrow(new IOException()).when(mail).close(); close();"))
        .containsExactly(Severity.MINOR);
    assertThat(withoutAssertion("closesNull", "close((Mail) null);"))
        .containsExactly(Severity.MINOR);
    assertThat(withoutAssertion("closes", "close(null);")).containsExactly(Severity.MAJOR);
    assertThat(withoutAssertion("closesNull", "Mail mail = null; close(mail(1));"))
        .containsExactly(Severity.MAJOR);
    assertThat(withoutAssertion("closesAnnulled", "close(null);")).containsExactly(Severity.MAJOR);
    assertThat(withoutAssertion("closesWithoutException", "close();"))
        .containsExactly(Severity.MINOR);
    assertThat(withoutAssertion("closes", "// threw NullPointerException once\nclose();"))
        .containsExactly(Severity.MINOR);
    assertThat(withoutAssertion("closes", "// closes twice\nclose();"))
        .containsExactly(Severity.MAJOR);
  }

  private static List<Severity> withoutAssertion(String test, String body) {
    return severities(
        "test-without-assertion", inClass("@Test void " + test + "() { " + body + " }"));
  }

  private static String switchedOff(String description) {
    return inClass("@Test(enabled = false, description = \"" + description + "\") void a() {}");
  }

  private static String classWithConstructor(String annotation, String framework) {
    return "import "
        + framework
        + ".Test;\n"
        + annotation
        + inClass("Cart cart; CartTest() { cart = new Cart(); } @Test public void a() { b(); }");
  }

  private static String inClass(String members) {
    return "class CartTest {\n" + members + "\n}\n";
  }

  private static List<Severity> severities(String rule, String code) {
    try {
      return RuleRunner.run(Rules.find(rule).orElseThrow(), code, SourceKind.TEST)
          .findings()
          .stream()
          .map(Finding::severity)
          .toList();
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }
}
