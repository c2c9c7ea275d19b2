package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.Authors;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.report.SixMonthsText;
import io.github.beyonditworks.analyzer.sixmonths.Hotspot;
import io.github.beyonditworks.analyzer.sixmonths.Reason;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import io.github.beyonditworks.analyzer.sixmonths.Struggle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of what the next reader will struggle with.
 *
 * @param frame what stands around it
 * @param notes what was looked back at, and what could not be taken into account
 * @param members the members, the hardest first
 * @param hotspots the files that are changed often and cost much each time
 * @param pairs the files that change together although neither names the other
 */
public record SixMonthsPage(
    Frame frame, List<String> notes, List<Member> members, List<Spot> hotspots, List<Pair> pairs) {

  static final String NAME = "six-months.html";

  /**
   * A member.
   *
   * @param name its name
   * @param link its source
   * @param position its file and line
   * @param points how much
   * @param reasons why
   * @param step what helps most
   * @param page its own page, relative to the report's folder
   */
  public record Member(
      String name,
      String link,
      String position,
      String points,
      List<Part> reasons,
      String step,
      String page) {}

  /**
   * A reason.
   *
   * @param kind the kind
   * @param points what it adds
   * @param text what it is here
   * @param width how much of a full bar it takes, 0 to 100
   */
  public record Part(String kind, String points, String text, int width) {}

  /**
   * A file that is changed often.
   *
   * @param path the file
   * @param link its source
   * @param commits the commits that changed it
   * @param recent the same, each halved for every half year of age
   * @param cost its cognitive complexity
   * @param people who wrote it, in words
   */
  public record Spot(
      String path, String link, String commits, String recent, String cost, String people) {}

  /**
   * Files that change together.
   *
   * @param path one of them
   * @param link its source
   * @param other the other
   * @param otherLink the other's source
   * @param times how often, in words
   */
  public record Pair(String path, String link, String other, String otherLink, String times) {}

  static SixMonthsPage of(ReportedProject project) {
    SixMonths view = project.analysis().sixMonths();
    History history = project.analysis().evidence().history();
    List<String> notes = new ArrayList<>();
    SixMonthsText.history(history).ifPresent(notes::add);
    notes.addAll(view.unknown());
    return new SixMonthsPage(
        project.frame(SixMonthsText.TITLE, NAME),
        notes,
        view.members().stream().map(m -> member(project, m)).toList(),
        view.hotspots().stream().map(h -> spot(project, history, h)).toList(),
        history.pairs().stream().map(p -> pair(project, p)).toList());
  }

  /** The first members. */
  static List<Member> first(ReportedProject project, int most) {
    return project.analysis().sixMonths().members().stream()
        .limit(most)
        .map(m -> member(project, m))
        .toList();
  }

  static Member member(ReportedProject project, Struggle struggle) {
    return new Member(
        struggle.element().shortName(),
        project.pages().link(struggle.path(), struggle.line()),
        struggle.path() + ":" + struggle.line(),
        one(struggle.points()),
        struggle.reasons().stream().map(SixMonthsPage::part).toList(),
        struggle.step(),
        project.memberPage(struggle));
  }

  private static Part part(Reason reason) {
    return new Part(
        reason.kind().words(),
        one(reason.points()),
        reason.text(),
        (int) Math.round(reason.points()));
  }

  private static Spot spot(ReportedProject project, History history, Hotspot hotspot) {
    return new Spot(
        hotspot.path(),
        project.pages().page(hotspot.path()),
        Figures.count(hotspot.churn().commits()),
        one(hotspot.churn().recent()),
        Figures.count((int) hotspot.cost()),
        history
            .of(hotspot.path())
            .flatMap(FileHistory::authors)
            .map(SixMonthsPage::people)
            .orElse(""));
  }

  private static String people(Authors authors) {
    return authors.count() == 0
        ? ""
        : String.format(Locale.ROOT, "%d of %d", authors.active(), authors.count());
  }

  private static Pair pair(ReportedProject project, History.ChangedTogether pair) {
    return new Pair(
        pair.path(),
        project.pages().page(pair.path()),
        pair.other(),
        project.pages().page(pair.other()),
        String.format(Locale.ROOT, "%d of %d", pair.together(), pair.least()));
  }

  private static String one(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }
}
