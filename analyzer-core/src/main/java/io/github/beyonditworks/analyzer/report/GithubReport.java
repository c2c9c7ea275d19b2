package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Workflow commands, which GitHub turns into annotations of a change when a step prints them. It
 * shows ten of a kind, so there are no more: what could not be analysed first, then the findings
 * that the change brought, most points first. Where there is no base, all findings count.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public final class GithubReport implements ReportFormat {

  private static final String WHOLE_PROJECT = ".";
  private static final int MOST_OF_A_KIND = 10;

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String output() {
    return "github-annotations.txt";
  }

  @Override
  public String entry() {
    return output();
  }

  @Override
  public void write(Analysis analysis, Path folder) throws IOException {
    JsonFile.save(folder.resolve(output()), String.join("\n", annotations(analysis)));
  }

  /** An annotation with how loud it is; the command is made of those only that are shown. */
  private record Annotation(Level level, Supplier<String> command) {}

  /** The commands, line by line; the last one says how many were left out, where any were. */
  public static List<String> annotations(Analysis analysis) {
    List<Annotation> all = new ArrayList<>();
    for (Problem problem : analysis.problems()) {
      all.add(new Annotation(Level.of(problem), () -> command(problem)));
    }
    for (ScoredFinding scored : OpenFindings.worthAnInterruption(analysis)) {
      Finding finding = scored.finding();
      all.add(new Annotation(Level.of(finding.severity()), () -> command(finding)));
    }
    List<String> shown = new ArrayList<>();
    Map<Level, Integer> room = room(all);
    for (Annotation annotation : all) {
      if (room.merge(annotation.level(), -1, Integer::sum) >= 0) {
        shown.add(annotation.command().get());
      }
    }
    if (shown.size() < all.size()) {
      shown.add(leftOut(all.size() - shown.size()));
    }
    return shown;
  }

  /** Where something is left out, the notice that says so is one of the ten. */
  private static Map<Level, Integer> room(List<Annotation> all) {
    Map<Level, Integer> room = new EnumMap<>(Level.class);
    boolean allFit = true;
    for (Level level : Level.values()) {
      room.put(level, MOST_OF_A_KIND);
      allFit &= all.stream().filter(a -> a.level() == level).count() <= MOST_OF_A_KIND;
    }
    if (!allFit) {
      room.put(Level.NOTE, MOST_OF_A_KIND - 1);
    }
    return room;
  }

  private static String command(Problem problem) {
    int line = Math.max(1, problem.line());
    return command(
        Level.of(problem), place(problem.path(), line, line), "Not analysed", problem.message());
  }

  private static String command(Finding finding) {
    String title =
        Rules.find(finding.rule()).map(r -> RuleDocumentation.of(r).title()).orElse(finding.rule());
    return command(
        Level.of(finding.severity()),
        place(finding.path(), finding.place().line(), finding.place().endLine()),
        title + " (" + finding.rule() + ")",
        finding.message());
  }

  private static String place(String path, int line, int endLine) {
    if (path.equals(WHOLE_PROJECT)) {
      return "";
    }
    return String.format(Locale.ROOT, "file=%s,line=%d,endLine=%d,", property(path), line, endLine);
  }

  private static String command(Level level, String place, String title, String message) {
    return "::"
        + level.github()
        + " "
        + place
        + "title="
        + property(title)
        + "::"
        + escaped(message);
  }

  private static String leftOut(int count) {
    return command(
        Level.NOTE,
        "",
        "Beyond It Works",
        String.format(Locale.ROOT, "%,d more, listed in the report", count));
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** Line ends, which have to be escaped as well, are none in plain text. */
  private static String escaped(String text) {
    return PlainText.of(text).replace("%", "%25");
  }
}
