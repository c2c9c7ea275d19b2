package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.metric.CognitiveComplexity;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredMember;
import java.util.List;

/**
 * The file on one side of a change.
 *
 * @param file the whole file
 * @param changed its members that the other side does not have just so
 */
record PairSide(ScoredFile file, List<ScoredMember> changed) {

  private static final double BEST = 100;

  /** What the changed members lack to the best readability, summed. */
  double pointsLost() {
    return changed.stream().mapToDouble(m -> BEST - readability(m)).sum();
  }

  /** The mean readability of the changed members, weighted by code lines. */
  double meanReadability() {
    double sum = 0;
    int weights = 0;
    for (ScoredMember member : changed) {
      int weight = Math.max(1, member.facts().codeLines());
      sum += weight * readability(member);
      weights += weight;
    }
    return sum / weights;
  }

  private static double readability(ScoredMember member) {
    return member.scores().readability().orElse(BEST);
  }

  /** The readability of the whole file. */
  double fileReadability() {
    return file.scores().readability().orElse(BEST);
  }

  /** The code lines of the changed members. */
  int changedCodeLines() {
    return changed.stream().mapToInt(m -> m.facts().codeLines()).sum();
  }

  /** The code lines of all types of the file. */
  int fileCodeLines() {
    return file.types().stream().mapToInt(t -> t.facts().codeLines()).sum();
  }

  /** The cognitive complexity of the changed members, summed. */
  int changedComplexity() {
    return changed.stream()
        .mapToInt(m -> m.facts().measures().get(CognitiveComplexity.METRIC))
        .sum();
  }

  /** The cognitive complexity of all types of the file, summed. */
  int fileComplexity() {
    return file.types().stream()
        .mapToInt(t -> t.facts().measures().get(CognitiveComplexity.METRIC))
        .sum();
  }
}
