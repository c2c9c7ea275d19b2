package io.github.beyonditworks.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beyonditworks.analyzer.model.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseGuardTest {

  private static final Duration QUICK = Duration.ofSeconds(5);

  @Test
  void nested_annotation_arguments_are_refused_with_their_place() {
    Problem problem =
        refusal("class A {\n" + "@A((".repeat(12) + "1" + "))".repeat(12) + " int x; }");

    assertThat(problem.kind()).isEqualTo(Problem.Kind.GAP);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(19);
    assertThat(problem.message()).startsWith("annotation arguments are nested too deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void nested_lambda_blocks_are_refused_whatever_ends_a_line(String end) {
    String code =
        "class A { // comment"
            + end
            + "Object o = "
            + "f(x -> {".repeat(30)
            + "});".repeat(30)
            + "}";

    Problem problem = refusal(code);

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.message()).startsWith("lambda bodies are nested too deep");
  }

  @Test
  void countless_parentheses_are_refused() {
    assertThat(ParseGuard.check("(".repeat(1300)).orElseThrow().message()).startsWith("brackets");
  }

  @Test
  void strings_comments_and_characters_do_not_count() {
    String opening = "@A((".repeat(20);
    String code =
        "// %1$s\n/* %1$s\n%1$s */\nString a = \"\\\"%1$s\"; char b = '('; char c = '\"';\nString d = \"\"\"\n  %1$s\\\n \"\n\"\"\";"
            .formatted(opening);

    assertThat(ParseGuard.check(code)).isEmpty();
  }

  @Test
  void the_line_after_text_blocks_and_comments_is_right() {
    String code = "/* a\n b */ String s = \"\"\"\n  x\\\n  y\"\"\";\n" + "@A((".repeat(12);

    assertThat(ParseGuard.check(code).orElseThrow().line()).isEqualTo(5);
  }

  @Test
  void ordinary_code_passes() {
    String code =
        """
        @Table(name = "a", indexes = {@Index(columns = @Columns({@Column("x"), @Column("y")}))})
        class A {
          int x = ((1 + 2) * (3 + (4 - 5)));
          void run() {
            list.forEach(a -> { b.forEach(c -> { switch (c) { case 1 -> { } default -> { } } }); });
          }
        }
        """;

    assertThat(ParseGuard.check(code)).isEmpty();
    assertThat(ParseGuard.check(code.repeat(50))).isEmpty();
  }

  private static Problem refusal(String code) {
    return Assertions.assertTimeoutPreemptively(
        QUICK,
        () -> catchThrowableOfType(SourceException.class, () -> Parsing.parse(code)).problem());
  }
}
