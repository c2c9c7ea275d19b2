package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.Base;
import io.github.beyonditworks.analyzer.change.ChangedFile;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.change.NewSuppression;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.report.MarkdownText;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A review in Markdown, short enough for a comment on a pull request. */
final class ReviewMarkdown {

  /** By this a script finds the comment of an earlier run, to update it. */
  private static final String MARKER = "<!-- beyond-it-works:review -->";

  private static final int MOST_BETTER = 5;
  private static final int MOST_TYPES = 10;
  private static final int MOST_FOLDED = 60;
  private static final int MOST_PLACES = 3;
  private static final int COMMIT_DIGITS = 8;

  private final Review review;
  private final StringBuilder text = new StringBuilder();

  private ReviewMarkdown(Review review) {
    this.review = review;
  }

  /** The review of an analysis that has a base. */
  static String of(Analysis analysis) {
    ReviewMarkdown markdown = new ReviewMarkdown(Review.of(analysis));
    markdown.write();
    return markdown.text.toString();
  }

  private void write() {
    Base base = review.comparison().base();
    line(MARKER);
    line(
        "# Review of the change since %s",
        MarkdownText.code(base.name()) + " (" + shortened(base.commit()) + ")");
    line("");
    if (review.isEmpty()) {
      line("No Java code is changed.");
    } else {
      writeOpening();
      writeSummary();
      writeTypes();
      writeBetter();
      writeObservations();
      writeComments();
    }
    writeGate();
    writeSuppressions();
    writeFollowed();
    writeProblems();
  }

  private static String shortened(String commit) {
    return commit.substring(0, Math.min(COMMIT_DIGITS, commit.length()));
  }

  private void writeSummary() {
    List<String> members = new ArrayList<>();
    for (Change change : Change.values()) {
      int count = review.members(change).size();
      if (count > 0) {
        members.add(count + " " + change.id());
      }
    }
    String list = members.isEmpty() ? "none changed beyond layout" : String.join(", ", members);
    line("%s, members: %s.", ReviewText.counted(review.comparison().files().size(), "file"), list);
    writeReadability();
    line(
        "Findings: **%d fixed, %d new, %d made clearly worse**; %s, left in peace.",
        review.fixed().size(),
        countOf(FindingStatus.NEW),
        countOf(FindingStatus.WORSE),
        ReviewText.counted(review.touched().size(), "older one") + " in touched code");
  }

  private void writeOpening() {
    ReviewOpening opening = new ReviewOpening(review);
    line("%s", String.join(" ", opening.sentences()));
    opening
        .riskiest()
        .ifPresent(
            m ->
                line(
                    "Look first at %s in %s: %s.",
                    nameOf(m),
                    MarkdownText.code(m.path() + ":" + m.place().line()),
                    ReviewOpening.reason(m)));
    line("");
  }

  private void writeObservations() {
    List<Observation> observations = review.comparison().observations();
    if (observations.isEmpty()) {
      return;
    }
    line("");
    line("## The change as a whole");
    line("");
    for (Observation observation : observations) {
      List<Observation.Where> places = observation.places();
      String where =
          places.stream()
              .limit(MOST_PLACES)
              .map(w -> where(w, observation.text()))
              .collect(Collectors.joining(", "));
      line(
          "- %s (%s%s)",
          MarkdownText.of(observation.text()), where, places.size() > MOST_PLACES ? ", …" : "");
    }
  }

  /** What the text has named already is not named again. */
  private static String where(Observation.Where place, String text) {
    String at = MarkdownText.code(place.path() + ":" + place.line());
    String name = place.name().substring(place.name().indexOf('.') + 1);
    return text.contains(name) ? at : MarkdownText.code(place.name()) + " at " + at;
  }

  private void writeReadability() {
    for (SourceKind kind : SourceKind.values()) {
      review.touchedCode(kind).sentence(kind).ifPresent(s -> line("%s", s));
    }
  }

  private long countOf(FindingStatus status) {
    return review.comments().stream()
        .flatMap(c -> c.all().stream())
        .filter(f -> review.comparison().statusOf(f.finding()) == status)
        .count();
  }

  private void writeTypes() {
    List<ChangedType> types = review.movedTypes();
    if (types.isEmpty()) {
      return;
    }
    line("");
    boolean placed = types.stream().anyMatch(t -> !ReviewText.standing(t).isEmpty());
    line(
        "| type | readability | testability | documentation |%s",
        placed ? " among types of its size |" : "");
    line("|---|---|---|---|%s", placed ? "---|" : "");
    for (ChangedType type : types.subList(0, Math.min(MOST_TYPES, types.size()))) {
      line(
          "| %s | %s | %s | %s |%s",
          nameOf(type),
          cell(type, Dimension.READABILITY),
          cell(type, Dimension.TESTABILITY),
          cell(type, Dimension.DOCUMENTATION),
          placed ? " " + ReviewText.standing(type) + " |" : "");
    }
    if (types.size() > MOST_TYPES) {
      line("");
      line(
          "and %s whose scores moved.", ReviewText.counted(types.size() - MOST_TYPES, "more type"));
    }
  }

  private static String nameOf(ChangedType type) {
    String name = MarkdownText.code(simple(type.name()));
    if (type.isKept()) {
      return name;
    }
    return name + (type.before().isEmpty() ? " (new)" : " (deleted)");
  }

  private static String cell(ChangedType type, Dimension dimension) {
    OptionalDouble was = type.scoreBefore(dimension);
    OptionalDouble is = type.scoreAfter(dimension);
    if (was.isPresent() && is.isPresent()) {
      return ReviewText.arrow(was.getAsDouble(), is.getAsDouble());
    }
    OptionalDouble only = type.isKept() ? OptionalDouble.empty() : was.isPresent() ? was : is;
    return only.isPresent() ? ReviewText.number(only.getAsDouble()) : "";
  }

  private void writeBetter() {
    List<ChangedMember> better = review.better();
    long gone = review.goneWithTheCode();
    if (better.isEmpty() && gone == 0) {
      return;
    }
    line("");
    line("## What got better");
    line("");
    for (ChangedMember member : better.subList(0, Math.min(MOST_BETTER, better.size()))) {
      line("- %s", betterBy(member));
    }
    if (better.size() > MOST_BETTER) {
      line("- and %s", ReviewText.counted(better.size() - MOST_BETTER, "more place"));
    }
    if (gone > 0) {
      line("- %s went with deleted code", ReviewText.counted(gone, "finding"));
    }
  }

  private static String betterBy(ChangedMember member) {
    StringBuilder gain = new StringBuilder(nameOf(member.latest()));
    List<String> reasons = new ArrayList<>();
    boolean rose = member.gain(Dimension.READABILITY).orElse(0) > 0;
    if (member.isMember() && rose) {
      double was = member.before().orElseThrow().scores().readability().orElseThrow();
      double is = member.after().orElseThrow().scores().readability().orElseThrow();
      reasons.add("readability " + ReviewText.arrow(was, is));
    }
    String mended = mended(member.fixedFindings());
    if (!mended.isEmpty()) {
      reasons.add("mended: " + mended);
    }
    return gain.append(": ").append(String.join("; ", reasons)).toString();
  }

  private static String mended(List<ScoredFinding> fixed) {
    Map<String, Long> rules =
        fixed.stream()
            .filter(Review::counts)
            .collect(
                Collectors.groupingBy(
                    f -> f.finding().rule(), TreeMap::new, Collectors.counting()));
    return rules.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getValue() + " × " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private void writeComments() {
    List<ReviewComment> comments = review.comments();
    if (!comments.isEmpty()) {
      line("");
      line("## Worth a look");
      int rank = 1;
      for (ReviewComment comment : first(comments)) {
        writeComment(rank++, comment);
      }
    }
    fold(
        ReviewText.counted(rest(comments).size(), "more comment"),
        rest(comments).stream().map(this::brief).toList());
    fold(
        ReviewText.counted(review.newHints().size(), "hint") + " on new code",
        review.newHints().stream().map(ReviewMarkdown::brief).toList());
    fold(
        ReviewText.counted(review.touched().size(), "older finding")
            + " in code that the change touches",
        review.touched().stream().map(ReviewMarkdown::named).toList());
  }

  private static String named(ScoredFinding scored) {
    return MarkdownText.code(place(scored.finding())) + " " + scored.finding().rule();
  }

  private static List<ReviewComment> first(List<ReviewComment> comments) {
    return comments.subList(0, Math.min(Review.MOST_COMMENTS, comments.size()));
  }

  private static List<ReviewComment> rest(List<ReviewComment> comments) {
    return comments.subList(Math.min(Review.MOST_COMMENTS, comments.size()), comments.size());
  }

  private void writeComment(int rank, ReviewComment comment) {
    Finding finding = comment.first();
    RuleDocumentation rule = Rules.find(finding.rule()).map(RuleDocumentation::of).orElseThrow();
    line("");
    line("### %d. %s", rank, MarkdownText.code(place(finding)));
    line("**%s** in %s (%s)", rule.title(), nameOf(finding.element()), finding.severity().id());
    line("");
    line("%s%s", MarkdownText.of(finding.message()), alsoAt(comment));
    for (ScoredFinding also : comment.also()) {
      line("");
      line("Also: %s.%s", MarkdownText.of(inShort(also.finding())), growth(also.finding()));
    }
    if (!comment.elsewhere().isEmpty()) {
      line("");
      line("%s", elsewhere(comment));
    }
    line("");
    finding.suggestion().ifPresent(this::writeSuggestion);
    line("<details><summary>Why, and when to leave it</summary>");
    line("");
    line("- Why: %s", firstSentence(rule.why()));
    line("- When to leave it: %s", firstSentence(rule.whenNot()));
    line("- More: `mvn quality:explain -Dquality.rule=%s`", finding.rule());
    line("");
    line("</details>");
  }

  /** What a message says before it says why and what to do. */
  private static String inShort(Finding finding) {
    String message = finding.message();
    int end = message.indexOf(": ");
    return end < 0 ? message.replaceFirst("[.] .*|[.]$", "") : message.substring(0, end);
  }

  /** From what to what a finding grew that was there before. */
  private String growth(Finding finding) {
    return ReviewText.growth(finding, review.comparison())
        .map(g -> " It was there before and grew: " + g + ".")
        .orElse("");
  }

  private static String elsewhere(ReviewComment comment) {
    List<String> places =
        comment.elsewhere().stream()
            .map(f -> MarkdownText.code(place(f.finding())))
            .distinct()
            .toList();
    return "The same in "
        + ReviewText.counted(places.size(), "more place")
        + ": "
        + places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "))
        + (places.size() > MOST_PLACES ? ", …" : ".");
  }

  private void writeSuggestion(Suggestion suggestion) {
    line("Here: %s.", MarkdownText.of(suggestion.change()));
    line("");
    line("%s", MarkdownText.block("java", "// before\n" + suggestion.before()));
    line("%s", MarkdownText.block("java", "// after\n" + suggestion.after()));
    line("");
  }

  private String alsoAt(ReviewComment comment) {
    String lines =
        comment.findings().stream()
            .map(f -> f.finding().place().line())
            .filter(line -> line != comment.first().place().line())
            .distinct()
            .map(line -> "line " + line)
            .collect(Collectors.joining(", "));
    String same = lines.isEmpty() ? "" : " The same in " + lines + ".";
    return growth(comment.first()) + same;
  }

  /** The documentation is the product's own: its Markdown stays. */
  private static String firstSentence(String markdown) {
    String paragraph = markdown.split("\n\\s*\n|\n- |\n\\* ", 2)[0].replaceAll("\\s+", " ").strip();
    String bare = paragraph.startsWith("- ") ? paragraph.substring(2) : paragraph;
    for (int i = 0; i < bare.length() - 1; i++) {
      boolean end = ".!?".indexOf(bare.charAt(i)) >= 0 && bare.charAt(i + 1) == ' ';
      if (end && i > 30) {
        return bare.substring(0, i + 1);
      }
    }
    return bare;
  }

  private String brief(ReviewComment comment) {
    String elsewhere = comment.elsewhere().isEmpty() ? "" : " " + elsewhere(comment);
    return brief(comment.findings().get(0)) + alsoAt(comment) + elsewhere;
  }

  private static String brief(ScoredFinding scored) {
    Finding finding = scored.finding();
    return MarkdownText.code(place(finding))
        + " "
        + finding.rule()
        + ": "
        + MarkdownText.of(finding.message());
  }

  private void writeGate() {
    List<Violation> violations = review.analysis().violations();
    if (violations.isEmpty()) {
      return;
    }
    line("");
    line("## The gate");
    line("");
    for (Violation violation : violations) {
      line(
          "- expected: %s; found: %s",
          MarkdownText.of(violation.condition()), MarkdownText.of(violation.actual()));
      for (MemberVersion member : violation.members()) {
        line("  - %s", MarkdownText.code(member.path() + ":" + member.place().line()));
      }
    }
  }

  private void writeSuppressions() {
    List<NewSuppression> suppressed = review.comparison().suppressed();
    List<SkippedFile> leftOut = review.comparison().leftOut();
    if (suppressed.isEmpty() && leftOut.isEmpty()) {
      return;
    }
    line("");
    line("## What the change asks not to hear of");
    line("");
    for (NewSuppression wish : suppressed) {
      String reason = wish.suppression().reason();
      line(
          "- %s %s: %s",
          MarkdownText.code(place(wish.finding())),
          wish.finding().rule(),
          reason.isEmpty() ? "no reason given" : MarkdownText.of(reason));
    }
    leftOut.forEach(
        f -> line("- left out: %s: %s", MarkdownText.code(f.path()), MarkdownText.of(f.reason())));
  }

  private void writeFollowed() {
    List<String> followed = new ArrayList<>();
    for (ChangedFile file : review.comparison().files()) {
      if (file.isRenamed()) {
        followed.add(
            MarkdownText.code(file.before().orElseThrow())
                + " is now "
                + MarkdownText.code(file.after().orElseThrow()));
      }
    }
    for (Change change : List.of(Change.RENAMED, Change.MOVED)) {
      for (ChangedMember member : review.members(change)) {
        followed.add(nameOf(member.before().orElseThrow()) + " is now " + nameOf(member.latest()));
      }
    }
    fold(followed.size() + " followed to where they are now", followed);
  }

  private void writeProblems() {
    List<Problem> problems = review.analysis().problems();
    if (problems.isEmpty()) {
      return;
    }
    line("");
    line("## What could not be analysed");
    line("");
    problems.stream()
        .limit(MOST_FOLDED)
        .forEach(
            p ->
                line(
                    "- %s %s",
                    MarkdownText.code(p.line() > 0 ? p.path() + ":" + p.line() : p.path()),
                    MarkdownText.of(p.message())));
  }

  private void fold(String what, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    line("");
    line("<details><summary>%s</summary>", what);
    line("");
    lines.stream().limit(MOST_FOLDED).forEach(l -> line("- %s", l));
    if (lines.size() > MOST_FOLDED) {
      line("- and %d more, in review.json", lines.size() - MOST_FOLDED);
    }
    line("");
    line("</details>");
  }

  private static String place(Finding finding) {
    return finding.path() + ":" + finding.place().line();
  }

  private static String nameOf(MemberVersion version) {
    return nameOf(version.element());
  }

  private static String nameOf(ElementName element) {
    return MarkdownText.code(element.shortName());
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void line(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
