package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How often files are changed, against what they cost to read: what stands high on the right is
 * paid for most often. Both on logarithmic scales.
 *
 * @param dots the files, the largest products first
 * @param columns the marks of the axis of changes
 * @param rows the marks of the axis of cost
 * @param more how many files are left out, in words; empty for none
 */
public record Scatter(List<Dot> dots, List<Tick> columns, List<Tick> rows, String more) {

  private static final int MOST = 300;
  private static final int WIDTH = 600;
  private static final int HEIGHT = 300;

  /**
   * A file.
   *
   * @param x from the left
   * @param y from the top
   * @param link its source
   * @param title what a pointer, or a screen reader, is told
   * @param band the colour of its score
   */
  public record Dot(String x, String y, String link, String title, int band) {}

  /**
   * A mark of an axis.
   *
   * @param at where
   * @param label the value
   */
  public record Tick(String at, String label) {}

  private record File(ScoredFile file, int commits, double recent, double cost) {

    double product() {
      return recent * cost;
    }
  }

  /** The files; empty where the history is not known, or too few files changed. */
  static Optional<Scatter> of(ReportedProject project) {
    History history = project.analysis().evidence().history();
    List<File> files = new ArrayList<>();
    for (ScoredFile file : project.analysis().files()) {
      double cost = file.facts().measures().get("cognitiveComplexity");
      Optional<FileHistory> known = history.of(file.facts().path());
      if (file.facts().kind() == SourceKind.MAIN && cost > 0 && known.isPresent()) {
        FileHistory.Churn churn = known.get().churn();
        if (churn.commits() > 0) {
          files.add(new File(file, churn.commits(), churn.recent(), cost));
        }
      }
    }
    int fewest = 5;
    if (files.size() < fewest) {
      return Optional.empty();
    }
    files.sort(
        Comparator.comparingDouble((File f) -> -f.product())
            .thenComparing(f -> f.file().facts().path()));
    return Optional.of(of(project, files));
  }

  private static Scatter of(ReportedProject project, List<File> files) {
    double mostCommits = files.stream().mapToInt(File::commits).max().orElse(1);
    double mostCost = files.stream().mapToDouble(File::cost).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (File file : files.subList(0, Math.min(MOST, files.size()))) {
      String path = file.file().facts().path();
      dots.add(
          new Dot(
              at(part(file.commits(), mostCommits) * WIDTH),
              at((1 - part(file.cost(), mostCost)) * HEIGHT),
              project.pages().page(path),
              String.format(
                  Locale.ROOT,
                  "%s: %s, complexity %s",
                  path.substring(path.lastIndexOf('/') + 1),
                  Figures.counted(file.commits(), "change"),
                  Figures.count((long) file.cost())),
              Distribution.band(file.file().scores().overall().orElse(100))));
    }
    List<Tick> columns = new ArrayList<>();
    List<Tick> rows = new ArrayList<>();
    for (int value = 1; value <= Math.max(mostCommits, mostCost); value *= 10) {
      if (value <= mostCommits) {
        columns.add(new Tick(at(part(value, mostCommits) * WIDTH), Figures.count(value)));
      }
      if (value <= mostCost) {
        rows.add(new Tick(at((1 - part(value, mostCost)) * HEIGHT), Figures.count(value)));
      }
    }
    int more = files.size() - dots.size();
    return new Scatter(
        dots, columns, rows, more > 0 ? Figures.counted(more, "quieter file") + " left out" : "");
  }

  private static double part(double value, double most) {
    return Math.log1p(value) / Math.log1p(most);
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
