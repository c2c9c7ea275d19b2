package io.github.beyonditworks.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suppression;
import io.github.beyonditworks.analyzer.source.JavaSourceParser;
import io.github.beyonditworks.analyzer.source.SourceException;
import io.github.beyonditworks.analyzer.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

  @Test
  void an_annotation_holds_for_its_type_and_the_comment_above() throws SourceException {
    Suppression wish =
        only(
            "/** Doc. */\n@SuppressWarnings(\"quality:long-type\")\nclass A {\n  int x;\n}\nclass B {}");

    assertThat(wish.rule()).isEqualTo("long-type");
    assertThat(wish.place()).isEqualTo(new Place(1, 1, 5, 1));
  }

  @Test
  void an_annotation_holds_for_its_method_field_or_local() throws SourceException {
    String code =
        """
        class A {
          @SuppressWarnings({"unchecked", "quality:one", "quality:two"})
          void m() {
            @SuppressWarnings("quality:three")
            int x =
                1;
          }
          @SuppressWarnings(value = "quality:four") int y;
        }
        """;

    assertThat(of(code))
        .extracting(Suppression::rule, s -> s.place().line(), s -> s.place().endLine())
        .containsExactly(
            tuple("one", 2, 7), tuple("two", 2, 7), tuple("three", 4, 6), tuple("four", 8, 8));
  }

  @Test
  void a_comment_behind_code_holds_for_its_line() throws SourceException {
    Suppression wish =
        only("class A {\n  int x; // quality:off magic-number: from the standard\n}");

    assertThat(wish.rule()).isEqualTo("magic-number");
    assertThat(wish.reason()).isEqualTo("from the standard");
    assertThat(wish.place().line()).isEqualTo(2);
    assertThat(wish.place().endLine()).isEqualTo(2);
  }

  @Test
  void a_comment_on_its_own_line_holds_for_the_next_line_of_code() throws SourceException {
    Suppression wish =
        only(
            "class A {\n  void m() {\n    // quality:off one\n\n    // why\n    a();\n    b();\n  }\n}");

    assertThat(wish.place().line()).isEqualTo(3);
    assertThat(wish.place().endLine()).isEqualTo(6);
    assertThat(wish.reason()).isEmpty();
  }

  @Test
  void a_comment_above_a_declaration_holds_for_all_of_it() throws SourceException {
    String code =
        """
        class A {
          // quality:off one, two: both on purpose
          /** Doc. */
          @Deprecated
          void m() {
            a();
          }

          // quality:off three
          class Nested {
            int x;
          }

          /** Doc above the wish. */
          // quality:off four
          void n() {
            a();
          }
        }
        """;

    assertThat(of(code))
        .extracting(Suppression::rule, s -> s.place().line(), s -> s.place().endLine())
        .containsExactly(
            tuple("one", 2, 7), tuple("two", 2, 7), tuple("three", 9, 12), tuple("four", 14, 18));
  }

  @Test
  void other_words_are_no_wish() throws SourceException {
    assertThat(
            of(
                """
                // speaks of quality:off one
                /* quality:off one */
                class A {
                  String s = "// quality:off one";
                  // quality:off
                  @SuppressWarnings("unchecked") int x;
                }
                """))
        .isEmpty();
  }

  private static Suppression only(String code) throws SourceException {
    List<Suppression> all = of(code);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<Suppression> of(String code) throws SourceException {
    SourceFile file = new SourceFile(Path.of("A.java"), "A.java", Optional.of(SourceKind.MAIN));
    return Suppressions.of(MeasuredFile.measure(JavaSourceParser.parse(file, code)));
  }
}
