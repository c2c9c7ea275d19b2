package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The page of what a change did.
 *
 * @param frame what stands around it
 * @param summary what it did, in short
 * @param observations what there is to say of it as a whole
 * @param types the types whose scores it moved, those that lost most first
 * @param findings what it brought, made worse and mended
 */
public record ChangePage(
    Frame frame,
    Summary summary,
    List<Remark> observations,
    List<MovedType> types,
    List<Found> findings) {

  static final String NAME = "change.html";

  private static final int MOST_TYPES = 100;
  private static final int MOST_FINDINGS = 100;
  private static final double NOT_MOVED = 0.05;

  /**
   * What a change did, in short.
   *
   * @param base what it is compared with
   * @param commit the commit where it began, shortened
   * @param scores the project's scores that are known on both sides
   * @param brought how many findings it brought
   * @param worse how many it made worse
   * @param fixed how many are gone
   */
  public record Summary(
      String base, String commit, List<Moved> scores, String brought, String worse, String fixed) {}

  /**
   * A score before and after.
   *
   * @param name what is scored
   * @param before the score before
   * @param after the score now
   * @param difference by how much it moved, with its sign
   * @param direction {@code up}, {@code down} or {@code level}
   */
  public record Moved(
      String name, String before, String after, String difference, String direction) {}

  /**
   * Something to say of the change as a whole.
   *
   * @param text what it is and what to do
   * @param places where
   */
  public record Remark(String text, List<NamedLink> places) {

    private static final int FIRST = 6;

    /** The places that tell most. */
    public List<NamedLink> first() {
      return places.subList(0, Math.min(FIRST, places.size()));
    }

    /** All other places. */
    public List<NamedLink> more() {
      return places.subList(Math.min(FIRST, places.size()), places.size());
    }
  }

  /**
   * A type whose score moved.
   *
   * @param name its simple name
   * @param path its file
   * @param link its source, relative to the report's folder; null where it is gone
   * @param overall its overall score before and after
   */
  public record MovedType(String name, String path, String link, Moved overall) {}

  /**
   * Findings that stand alike to the base.
   *
   * @param title how they stand
   * @param rows the findings, those that cost most first
   * @param more how many are left out, in words; empty for none
   */
  public record Found(String title, List<Row> rows, String more) {}

  /**
   * A finding.
   *
   * @param title the rule's title
   * @param position its file and line
   * @param link its source, relative to the report's folder; null where it is gone
   * @param points what it takes, or took, from the score of its type
   * @param message what was found
   */
  public record Row(String title, String position, String link, String points, String message) {}

  /** The page; empty where there is nothing to compare with. */
  static Optional<ChangePage> of(ReportedProject project) {
    return project
        .analysis()
        .comparison()
        .map(
            c ->
                new ChangePage(
                    project.frame("What the change did", NAME),
                    summary(project.analysis(), c),
                    c.observations().stream().map(o -> remark(project, o)).toList(),
                    types(project, c),
                    findings(project, c)));
  }

  static Optional<Summary> summary(ReportedProject project) {
    return project.analysis().comparison().map(c -> summary(project.analysis(), c));
  }

  private static Summary summary(Analysis analysis, Comparison comparison) {
    List<Moved> scores = new ArrayList<>();
    comparison
        .projectBefore()
        .ifPresent(
            before -> {
              Scores was = before.scores();
              Scores is = analysis.scores();
              add(scores, "Overall", was.overall(), is.overall());
              add(scores, "Readability", was.readability(), is.readability());
              add(scores, "Testability", was.testability(), is.testability());
              add(scores, "Documentation", was.documentation(), is.documentation());
            });
    return new Summary(
        comparison.base().name(),
        shortened(comparison.base().commit()),
        scores,
        Figures.count(findings(analysis, comparison, FindingStatus.NEW).size()),
        Figures.count(findings(analysis, comparison, FindingStatus.WORSE).size()),
        Figures.count(comparison.fixed().stream().filter(ReportedProject::isWorthMending).count()));
  }

  private static String shortened(String commit) {
    int enough = 10;
    return commit.substring(0, Math.min(enough, commit.length()));
  }

  private static void add(
      List<Moved> scores, String name, OptionalDouble before, OptionalDouble after) {
    if (before.isPresent() && after.isPresent()) {
      scores.add(moved(name, before.getAsDouble(), after.getAsDouble()));
    }
  }

  private static Moved moved(String name, double before, double after) {
    String difference = String.format(Locale.ROOT, "%+.2f", after - before);
    boolean level = difference.endsWith("0.00");
    String direction = after > before ? "up" : "down";
    return new Moved(
        name,
        Figures.points(before),
        Figures.points(after),
        level ? "±0" : difference.replace('-', '\u2212'),
        level ? "level" : direction);
  }

  private static Remark remark(ReportedProject project, Observation observation) {
    return new Remark(
        observation.text(),
        observation.places().stream()
            .map(w -> new NamedLink(w.name(), project.pages().link(w.path(), w.line())))
            .toList());
  }

  private static List<MovedType> types(ReportedProject project, Comparison comparison) {
    List<ChangedType> moved = new ArrayList<>();
    for (ChangedType type : comparison.types()) {
      if (type.isKept() && Math.abs(gain(type)) >= NOT_MOVED) {
        moved.add(type);
      }
    }
    moved.sort(
        Comparator.comparingDouble(ChangePage::gain)
            .thenComparing(ChangedType::path)
            .thenComparing(ChangedType::name));
    return moved.stream().limit(MOST_TYPES).map(t -> row(project, t)).toList();
  }

  private static double gain(ChangedType type) {
    return type.after().orElseThrow().scores().overall().orElse(0)
        - type.before().orElseThrow().scores().overall().orElse(0);
  }

  private static MovedType row(ReportedProject project, ChangedType type) {
    return new MovedType(
        type.name().substring(type.name().lastIndexOf('.') + 1),
        type.path(),
        project.pages().link(type.path(), type.latest().place().line()),
        moved(
            "Overall",
            type.before().orElseThrow().scores().overall().orElse(0),
            type.after().orElseThrow().scores().overall().orElse(0)));
  }

  private static List<ScoredFinding> findings(
      Analysis analysis, Comparison comparison, FindingStatus status) {
    return analysis.findings().stream()
        .filter(ReportedProject::isWorthMending)
        .filter(f -> comparison.statusOf(f.finding()) == status)
        .sorted(ScoredFinding.MOST_POINTS_FIRST)
        .toList();
  }

  private static List<Found> findings(ReportedProject project, Comparison comparison) {
    Analysis analysis = project.analysis();
    return List.of(
        found(project, "New", findings(analysis, comparison, FindingStatus.NEW), true),
        found(project, "Clearly worse", findings(analysis, comparison, FindingStatus.WORSE), true),
        found(
            project,
            "Mended",
            comparison.fixed().stream()
                .filter(ReportedProject::isWorthMending)
                .sorted(ScoredFinding.MOST_POINTS_FIRST)
                .toList(),
            false));
  }

  /** Lines of findings that are gone are lines of the base: they lead to the file only. */
  private static Found found(
      ReportedProject project, String title, List<ScoredFinding> findings, boolean now) {
    List<Row> rows = new ArrayList<>();
    for (ScoredFinding scored : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      Finding finding = scored.finding();
      int line = finding.place().line();
      rows.add(
          new Row(
              project.ruleText(finding.rule()).title(),
              finding.path() + ":" + line,
              project.pages().link(finding.path(), now ? line : 0),
              Figures.points(scored.points()),
              finding.message()));
    }
    int more = findings.size() - rows.size();
    return new Found(
        title + ": " + Figures.count(findings.size()),
        rows,
        more > 0 ? "and " + Figures.count(more) + " that cost less" : "");
  }
}
