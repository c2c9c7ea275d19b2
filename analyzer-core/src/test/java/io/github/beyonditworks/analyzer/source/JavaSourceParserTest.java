package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n  int x = ;\n}",
        "class A {\n  int \u0007x;\n}",
        "class A {\n  String s = \"open;\n}"
      })
  void a_problem_has_a_place_and_one_plain_line(String code) {
    Problem problem = problemOf(code);

    assertThat(problem.kind()).isEqualTo(Problem.Kind.PARSE);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isPositive();
    assertThat(problem.message())
        .startsWith("not valid Java: ")
        .doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void a_problem_behind_an_escape_stands_where_it_was_written() {
    Problem problem = problemOf("class A { int \\" + "u0061 = ; }");

    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.column()).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record Point(int x, int y) { Point { if (x < 0) throw new IllegalArgumentException(); } }",
        "sealed interface S permits A, B {} final class A implements S {} non-sealed class B implements S {}",
        "class A { int f(Object o) { return switch (o) { case P(int x, var y) when x > 0 -> x; case null, default -> 0; }; } }",
        "class A { int f(int i) { return switch (i) { case 1: yield 2; default: { yield 3; } }; } }",
        "class A { String s = \"\"\"\n  text \\\n  block\"\"\"; }",
        "class A { void f(Object o) { if (o instanceof P(var x, _)) { try { g(); } catch (Exception _) { } } h(_ -> 1); } }",
        "module com.acme { requires transitive java.sql; exports com.acme.api; }",
        "class A { int record = 1, sealed = 2, permits = 3, when = 4; }",
        "/// Markdown.\nclass A {}",
        "package com.acme;",
        ""
      })
  void current_java_is_parsed(String code) {
    assertThatCode(() -> Parsing.parse(code)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import org.junit.jupiter.api.Test; class A { @Test void x() {} }",
        "import net.jqwik.api.*; class A { @Property void x() {} }",
        "import junit.framework.TestCase; class A extends TestCase {}"
      })
  void test_code_is_known_by_its_content(String code) throws SourceException {
    assertThat(Parsing.parse(code, Optional.empty()).kind()).isEqualTo(SourceKind.TEST);
    assertThat(Parsing.parse(code, Optional.of(SourceKind.MAIN)).kind()).isEqualTo(SourceKind.MAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { @Test void x() {} }",
        "import com.acme.Test; class A { @Test void x() {} }",
        "import org.junit.rules.TestRule; class A implements TestRule {}"
      })
  void other_code_is_production_code(String code) throws SourceException {
    assertThat(Parsing.parse(code, Optional.empty()).kind()).isEqualTo(SourceKind.MAIN);
  }

  private static Problem problemOf(String code) {
    return catchThrowableOfType(SourceException.class, () -> Parsing.parse(code)).problem();
  }
}
