package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a member that the next reader will struggle with.
 *
 * @param frame what stands around it
 * @param member why, and what helps
 * @param notes what is known of how it came about, and of its tests
 * @param tests the test classes that name its type
 * @param findings its findings, those that cost most first
 * @param excerpt its code; null where the source cannot be read any more
 */
public record MemberPage(
    Frame frame,
    SixMonthsPage.Member member,
    List<String> notes,
    List<NamedLink> tests,
    List<Found> findings,
    CodeExcerpt excerpt) {

  private static final int LINES_SHOWN = 80;

  /**
   * A finding.
   *
   * @param title the rule's title
   * @param page the rule's page
   * @param line its line
   * @param points what it takes from its type's score
   * @param message what was found
   */
  public record Found(String title, String page, int line, String points, String message) {}

  static MemberPage of(ReportedProject project, Struggle struggle, String page) {
    List<ScoredFinding> own =
        project.findingsIn(struggle.path()).stream()
            .filter(f -> f.finding().element().equals(struggle.element()))
            .filter(ReportedProject::isWorthMending)
            .sorted(ScoredFinding.MOST_POINTS_FIRST)
            .toList();
    SixMonthsPage.Member member = SixMonthsPage.member(project, struggle);
    return new MemberPage(
        project.frame(member.name(), page),
        member,
        history(project, struggle),
        project.typeLinks(
            project.analysis().tests().getOrDefault(struggle.element().type(), List.of())),
        own.stream().map(f -> found(project, f)).toList(),
        CodeExcerpt.around(
                project, struggle.path(), struggle.line(), 0, lines(project, struggle), "")
            .orElse(null));
  }

  private static int lines(ReportedProject project, Struggle struggle) {
    return project
        .member(struggle.path(), struggle.element())
        .map(m -> Math.min(LINES_SHOWN, m.place().endLine() - struggle.line()))
        .orElse(LINES_SHOWN);
  }

  private static Found found(ReportedProject project, ScoredFinding scored) {
    Finding finding = scored.finding();
    RuleText text = project.ruleText(finding.rule());
    return new Found(
        text.title(),
        text.page(),
        finding.place().line(),
        Figures.points(scored.points()),
        finding.message());
  }

  private static List<String> history(ReportedProject project, Struggle struggle) {
    Optional<MemberHistory> known =
        project
            .analysis()
            .evidence()
            .history()
            .of(struggle.path())
            .flatMap(f -> f.member(struggle.element()));
    List<String> notes = new ArrayList<>();
    known.ifPresent(
        history -> {
          notes.add(
              "Its code was changed by "
                  + Figures.counted(history.churn().commits(), "commit")
                  + (history.whole() ? "." : " that are known; it is older than that."));
          history
              .authors()
              .filter(a -> a.count() > 0)
              .ifPresent(
                  a ->
                      notes.add(
                          "Of the "
                              + Figures.counted(a.count(), "person").replace("persons", "people")
                              + " who wrote it, "
                              + a.active()
                              + (a.active() == 1 ? " is" : " are")
                              + " still active in this repository."));
        });
    return notes;
  }
}
