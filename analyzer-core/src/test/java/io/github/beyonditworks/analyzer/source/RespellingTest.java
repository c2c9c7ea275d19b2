package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.github.beyonditworks.analyzer.model.Problem;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid Java that the parser does not know is read as what it is, at its own positions. */
class RespellingTest {

  @Test
  void brackets_behind_the_element_of_an_annotation_are_part_of_its_type() throws Exception {
    ParsedFile file =
        Parsing.parse("@interface A {\n  String names()[] default {};\n  int size() [ ] [];\n}\n");

    assertThat(file.all(AnnotationMemberDeclaration.class))
        .extracting(m -> m.getNameAsString() + " " + m.getType())
        .containsExactly("names String[]", "size int[][]");
    assertThat(file.all(AnnotationMemberDeclaration.class).get(1).getRange().get().end.column)
        .isEqualTo(20);
  }

  @Test
  void a_minus_between_non_and_sealed_is_one() throws Exception {
    ParsedFile file =
        Parsing.parse(
            """
            class A {
              int f(int non, int sealed) {
                int a = non-sealed;
                g(non-sealed, 2 * non-sealed + 1);
                return non-sealed;
              }
              non-sealed class B {}
              static non-sealed interface C {}
            }
            """);

    assertThat(file.all(BinaryExpr.class))
        .filteredOn(b -> b.getOperator() == BinaryExpr.Operator.MINUS)
        .hasSize(4)
        .allSatisfy(b -> assertThat(b.getRight()).hasToString("sealed"));
    StringBuilder tokens = new StringBuilder();
    file.tokens(t -> tokens.append(t.getText()));
    assertThat(tokens).contains("return non-sealed;").doesNotContain("non+sealed");
  }

  @Test
  void letters_newer_than_the_parsers_tables_are_those_of_names() throws Exception {
    ParsedFile file =
        Parsing.parse(
            "class \uA7C7lass {\n  int \uD808\uDC00b = 1;\n  int c = \uD808\uDC00b + \u03b1; // \uA7C7\n}\n");

    assertThat(file.tree().getType(0).getNameAsString()).isEqualTo("\uA7C7lass");
    assertThat(file.all(VariableDeclarator.class))
        .extracting(v -> v.getNameAsString())
        .containsExactly("\uD808\uDC00b", "c");
    assertThat(file.all(NameExpr.class))
        .extracting(NameExpr::getNameAsString)
        .containsExactly("\uD808\uDC00b", "\u03b1");
    assertThat(file.tree().getType(0).getName().getRange().get().begin.column).isEqualTo(7);
  }

  @Test
  void a_guard_that_ends_in_a_condition_is_one() throws Exception {
    ParsedFile file =
        Parsing.parse(
            """
            class A {
              int f(Object o, boolean a, boolean b) {
                return switch (o) {
                  case String s when a ? true : b -> 1;
                  case Integer i when a && (b ? a : !b) -> 2;
                  default -> 3;
                };
              }
            }
            """);

    SwitchEntry first = file.all(SwitchEntry.class).get(0);
    assertThat(first.getGuard()).containsInstanceOf(ConditionalExpr.class);
    assertThat(first.getGuard().get().getParentNode()).contains(first);
    assertThat(file.all(EnclosedExpr.class)).hasSize(1);
    assertThat(first.getGuard().get().getRange().get().begin.column).isEqualTo(26);
  }

  @Test
  void several_of_them_and_a_local_enum_in_one_file_are_read() throws Exception {
    ParsedFile file =
        Parsing.parse(
            """
            class A {
              @interface M { String v()[]; }
              int f(int non, int sealed) {
                enum Kind { ONE, TWO }
                return non-sealed;
              }
            }
            """);

    assertThat(file.all(EnumDeclaration.class)).hasSize(1);
    assertThat(file.all(BinaryExpr.class)).hasSize(1);
    assertThat(file.all(AnnotationMemberDeclaration.class).get(0).getType())
        .hasToString("String[]");
  }

  @Test
  void five_hundred_brackets_and_ten_annotations_in_each_other_are_read() throws Exception {
    for (String code :
        List.of(
            "class A { int x = " + "(".repeat(500) + "1" + ")".repeat(500) + "; }",
            "class A { int x = " + "f(".repeat(500) + "1" + ")".repeat(500) + "; }",
            "class A { " + "@B(".repeat(10) + "1" + ")".repeat(10) + " int x; }",
            "class A { " + "@B(@C(v = ".repeat(5) + "1" + "))".repeat(5) + " int x; }")) {
      FutureTask<ParsedFile> parsing = new FutureTask<>(() -> Parsing.parse(code));
      new Thread(null, parsing, "large stack, as that of a worker", 64L << 20).start();

      assertThat(parsing.get().tree().getTypes()).hasSize(1);
    }
  }

  @Test
  void a_known_gap_is_named_and_not_called_invalid() {
    Problem problem =
        failure(
            "class A { int f(Object o, boolean a) {\n"
                + "  return switch (o) { case String s when(a)?true:a->1; default -> 2; }; } }");

    assertThat(problem.kind()).isEqualTo(Problem.Kind.GAP);
    assertThat(problem.message())
        .contains("a guard that ends in a conditional expression")
        .contains("docs/known-gaps.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFclass A {}",
        "class A {}\u001a class B {}",
        "class A { /* \\u12 */ }",
        "class A {} // C:\\users\\x",
        "class A { String s = \"\\uuu00g1\"; }"
      })
  void what_the_parser_passes_over_in_silence_is_said(String code) {
    assertThat(failure(code).kind()).isEqualTo(Problem.Kind.PARSE);
    assertThat(failure(code).message()).startsWith("not valid Java: a ");
    assertThat(failure(code).line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {}\u001a",
        "class A { String s = \"\\\\users\"; }",
        "class A { char c = '\\u0041'; }",
        "class A { /* \\\\u */ }",
        "class A { /* \\x */ }",
        "class A { String s = \"a\u001ab\"; int behind; }",
        "class A { char c = '\u001a'; int behind; }",
        "class A { String s = \"\"\"\n  a\u001ab\n\"\"\"; int behind; }",
        "class A { /* a\u001ab */ int behind; }",
        "class A { // a\u001ab\n int behind; }"
      })
  void what_a_compiler_takes_is_taken(String code) throws Exception {
    assertThat(Parsing.parse(code).tree().getTypes()).hasSize(1);
    assertThat(Parsing.parse(code).tree().toString().contains("behind"))
        .isEqualTo(code.contains("behind"));
  }

  private static Problem failure(String code) {
    return catchThrowableOfType(SourceException.class, () -> Parsing.parse(code)).problem();
  }
}
