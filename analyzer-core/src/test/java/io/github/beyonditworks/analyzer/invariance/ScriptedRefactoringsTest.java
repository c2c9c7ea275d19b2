package io.github.beyonditworks.analyzer.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A refactoring that seniors know by name raises the readability of what it touches, or keeps it.
 */
class ScriptedRefactoringsTest {

  private static final int LEAST = 60;

  /** The worst share of those that lower it: 4 of 63 did when this was written. */
  private static final double WORST = 0.1;

  /** What is lost in rounding. */
  private static final double KEPT = 0.05;

  private static final List<Refactoring> ALL = ScriptedRefactorings.in(Code.ofThisRepository());

  @Test
  void refactorings_raise_or_keep_readability_but_for_a_few() {
    int raised = 0;
    List<String> lowered = new ArrayList<>();
    for (Refactoring refactoring : ALL) {
      double gain = readability(refactoring.after()) - readability(refactoring.before());
      raised += gain > KEPT ? 1 : 0;
      if (gain < -KEPT) {
        lowered.add(String.format(Locale.ROOT, "%s %.2f", refactoring, gain));
      }
    }
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(raised).as("what can only keep scores says little").isGreaterThan(ALL.size() / 2);
    assertThat((double) lowered.size()).as("%s", lowered).isLessThanOrEqualTo(ALL.size() * WORST);
  }

  /** The readability of all types, each weighted by its code lines. */
  private static double readability(Code code) {
    Analysis analysis = code.analyze();
    double sum = 0;
    double lines = 0;
    for (ScoredFile file : analysis.files()) {
      for (ScoredType type : file.types()) {
        double own = type.facts().codeLines();
        sum += own * type.scores().readability().orElse(100);
        lines += own;
      }
    }
    return sum / lines;
  }
}
