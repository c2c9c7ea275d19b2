package io.github.beyonditworks.analyzer.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layout may change how legible code is, and nothing else. */
class LayoutInvarianceTest {

  /** Code that is formatted already, so that formatting what was squeezed would give it back. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OfThisRepository {

    private final Code code = Code.ofThisRepository();
    private final Analysis asWritten = code.analyze();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORMATTED")
    void layout_changes_no_score_but_legibility(Layout layout) {
      Analysis laidOut = code.with(layout).analyze();

      assertThat(laidOut.problems()).isEqualTo(asWritten.problems());
      assertThat(TypeScores.apartFromLayout(laidOut))
          .isEqualTo(TypeScores.apartFromLayout(asWritten));
    }
  }

  @Property(tries = 40)
  void formatting_changes_no_score_of_composed_code_but_legibility(
      @ForAll(supplier = ComposedType.class) String code, @ForAll Layout layout) {
    Code asWritten = Code.of("Composed.java", code);

    assertThat(TypeScores.apartFromLayout(asWritten.with(layout).analyze()))
        .isEqualTo(TypeScores.apartFromLayout(asWritten.analyze()));
  }

  @Property(tries = 40)
  void breaking_lines_at_random_changes_no_score_of_composed_code_but_legibility(
      @ForAll(supplier = ComposedType.class) String code, @ForAll long seed) {
    Code asWritten = Code.of("Composed.java", code);

    assertThat(TypeScores.apartFromLayout(asWritten.with(Layout.random(seed)).analyze()))
        .isEqualTo(TypeScores.apartFromLayout(asWritten.analyze()));
  }

  @Test
  void layout_does_change_legibility() {
    Code asWritten =
        Code.of(
            "Sum.java",
            """
            class Sum {
              int total(int first, int second) {
                int sum = first;
                sum += second;
                sum += first;
                sum += second;
                sum += first;
                sum += second;
                sum += first;
                sum += second;
                return sum;
              }
            }
            """);

    assertThat(TypeScores.of(asWritten.with(Layout.SQUEEZED).analyze()))
        .isNotEqualTo(TypeScores.of(asWritten.analyze()));
  }
}
