package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.config.RuleOptions;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page of a rule.
 *
 * @param frame what stands around it
 * @param id the rule's id
 * @param dimension the score that it lowers
 * @param severity how much its findings usually matter
 * @param scope the kinds of code that it looks at, in words
 * @param documentation its documentation as safe HTML
 * @param options its options
 * @param findings how many findings it has in this project, in words
 * @param examples the code of the first of those that cost most
 * @param places those that cost most
 */
public record RulePage(
    Frame frame,
    String id,
    String dimension,
    String severity,
    String scope,
    String documentation,
    List<Option> options,
    String findings,
    List<CodeExcerpt> examples,
    List<Place> places) {

  private static final int EXAMPLES = 2;
  private static final int LINES_BEFORE = 1;
  private static final int LINES_AFTER = 6;

  private static final int MOST_PLACES = 25;

  /**
   * An option of the rule.
   *
   * @param key its name in the configuration
   * @param value its value here
   * @param description what it means
   */
  public record Option(String key, String value, String description) {}

  /**
   * A place where the rule found something.
   *
   * @param text the file and line
   * @param link the line, relative to the report's folder
   * @param points what it takes from its type's score
   * @param message what was found
   */
  public record Place(String text, String link, String points, String message) {}

  static RulePage of(ReportedProject project, Rule rule, List<ScoredFinding> findings) {
    RuleText text = project.ruleText(rule.id());
    List<ScoredFinding> costliest =
        findings.stream()
            .sorted(
                Comparator.comparingDouble((ScoredFinding f) -> -project.cost(f))
                    .thenComparing(ScoredFinding::finding))
            .limit(MOST_PLACES)
            .toList();
    return new RulePage(
        project.frame(text.title(), text.page()),
        rule.id(),
        Figures.capitalized(rule.dimension().id()),
        rule.severity().id(),
        scope(rule.kinds()),
        Markdown.body(rule.documentation()),
        RuleOptions.of(rule).stream()
            .map(o -> new Option(o.key(), value(o.defaultValue()), o.description()))
            .toList(),
        Figures.counted(findings.size(), "finding"),
        costliest.stream()
            .limit(EXAMPLES)
            .flatMap(f -> excerpt(project, f.finding()).stream())
            .toList(),
        costliest.stream().map(f -> place(project, f)).toList());
  }

  private static Optional<CodeExcerpt> excerpt(ReportedProject project, Finding finding) {
    return CodeExcerpt.around(
        project,
        finding.path(),
        finding.place().line(),
        LINES_BEFORE,
        LINES_AFTER,
        finding.message());
  }

  private static String scope(Set<SourceKind> kinds) {
    if (kinds.size() > 1) {
      return "production and test code";
    }
    return kinds.contains(SourceKind.TEST) ? "test code" : "production code";
  }

  private static String value(Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return String.valueOf(value);
  }

  private static Place place(ReportedProject project, ScoredFinding scored) {
    Finding finding = scored.finding();
    int line = finding.place().line();
    return new Place(
        finding.path() + ":" + line,
        project.pages().link(finding.path(), line),
        Figures.points(scored.points()),
        finding.message());
  }
}
