package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How much code has which overall score.
 *
 * @param bars the bars, lowest scores first; empty where there is no production code
 */
public record Distribution(List<Bar> bars) {

  private static final int BARS = 10;
  private static final int HEIGHT = 100;
  private static final double PERCENT = 100;

  /**
   * A bar.
   *
   * @param label the scores that it stands for
   * @param lines how many code lines have such a score, in words
   * @param share the same in percent of all, in words
   * @param height its height in percent of the highest
   * @param band the colour: 0 for the lowest scores to 4
   * @param link the types with a score below its end
   */
  public record Bar(String label, String lines, String share, int height, int band, String link) {}

  static Distribution of(ReportedProject project) {
    long[] lines = new long[BARS];
    long all = 0;
    for (TypeCost type : project.types(SourceKind.MAIN)) {
      double score = type.type().scores().overall().orElse(HEIGHT);
      int weight = Math.max(1, type.type().facts().codeLines());
      lines[Math.min(BARS - 1, (int) score / BARS)] += weight;
      all += weight;
    }
    long most = 0;
    for (long own : lines) {
      most = Math.max(most, own);
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < BARS && all > 0; i++) {
      int end = (i + 1) * BARS;
      bars.add(
          new Bar(
              i * BARS + " to " + end,
              Figures.counted(lines[i], "code line"),
              Math.round(PERCENT * lines[i] / all) + " %",
              (int) Math.round(PERCENT * lines[i] / most),
              band(i * BARS),
              TypesPage.NAME + "#below=" + (end == HEIGHT ? HEIGHT + 1 : end)));
    }
    return new Distribution(bars);
  }

  /** The colour of a score: 0 for those that take most effort to 4. */
  static int band(double score) {
    int least = 40;
    int width = 15;
    return score < least ? 0 : (int) Math.min(4, 1 + (score - least) / width);
  }
}
