package io.github.beyonditworks.analyzer.report.review;

import com.google.errorprone.annotations.CompileTimeConstant;
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
        MarkdownText.own(
            "%s (%s)", MarkdownText.code(base.name()), MarkdownText.of(shortened(base.commit()))));
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
    line(
        "%s, members: %s.",
        counted(review.comparison().files().size(), "file"), MarkdownText.of(list));
    writeReadability();
    line(
        "Findings: **%s fixed, %s new, %s made clearly worse**; %s, left in peace.",
        MarkdownText.of(review.fixed().size()),
        MarkdownText.of(countOf(FindingStatus.NEW)),
        MarkdownText.of(countOf(FindingStatus.WORSE)),
        MarkdownText.own("%s in touched code", counted(review.touched().size(), "older one")));
  }

  private void writeOpening() {
    ReviewOpening opening = new ReviewOpening(review);
    line("%s", MarkdownText.of(String.join(" ", opening.sentences())));
    opening
        .riskiest()
        .ifPresent(
            m ->
                line(
                    "Look first at %s in %s: %s.",
                    nameOf(m),
                    MarkdownText.code(m.path() + ":" + m.place().line()),
                    MarkdownText.of(ReviewOpening.reason(m))));
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
      List<MarkdownText> shown =
          places.stream().limit(MOST_PLACES).map(w -> where(w, observation.text())).toList();
      line(
          "- %s (%s%s)",
          MarkdownText.of(observation.text()),
          MarkdownText.joined(", ", shown),
          andMore(places.size()));
    }
  }

  private static MarkdownText andMore(int places) {
    return places > MOST_PLACES ? MarkdownText.own(", …") : MarkdownText.NONE;
  }

  private static MarkdownText counted(long count, String noun) {
    return MarkdownText.of(ReviewText.counted(count, noun));
  }

  /** What the text has named already is not named again. */
  private static MarkdownText where(Observation.Where place, String text) {
    MarkdownText at = MarkdownText.code(place.path() + ":" + place.line());
    String name = place.name().substring(place.name().indexOf('.') + 1);
    return text.contains(name)
        ? at
        : MarkdownText.own("%s at %s", MarkdownText.code(place.name()), at);
  }

  private void writeReadability() {
    for (SourceKind kind : SourceKind.values()) {
      review.touchedCode(kind).sentence(kind).ifPresent(s -> line("%s", MarkdownText.of(s)));
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
        placed ? MarkdownText.own(" among types of its size |") : MarkdownText.NONE);
    line("|---|---|---|---|%s", placed ? MarkdownText.own("---|") : MarkdownText.NONE);
    for (ChangedType type : types.subList(0, Math.min(MOST_TYPES, types.size()))) {
      line(
          "| %s | %s | %s | %s |%s",
          nameOf(type),
          cell(type, Dimension.READABILITY),
          cell(type, Dimension.TESTABILITY),
          cell(type, Dimension.DOCUMENTATION),
          placed
              ? MarkdownText.own(" %s |", MarkdownText.of(ReviewText.standing(type)))
              : MarkdownText.NONE);
    }
    if (types.size() > MOST_TYPES) {
      line("");
      line("and %s whose scores moved.", counted(types.size() - MOST_TYPES, "more type"));
    }
  }

  private static MarkdownText nameOf(ChangedType type) {
    MarkdownText name = MarkdownText.code(simple(type.name()));
    if (type.isKept()) {
      return name;
    }
    return type.before().isEmpty()
        ? MarkdownText.own("%s (new)", name)
        : MarkdownText.own("%s (deleted)", name);
  }

  private static MarkdownText cell(ChangedType type, Dimension dimension) {
    OptionalDouble was = type.scoreBefore(dimension);
    OptionalDouble is = type.scoreAfter(dimension);
    if (was.isPresent() && is.isPresent()) {
      return MarkdownText.of(ReviewText.arrow(was.getAsDouble(), is.getAsDouble()));
    }
    OptionalDouble only = type.isKept() ? OptionalDouble.empty() : was.isPresent() ? was : is;
    return only.isPresent()
        ? MarkdownText.of(ReviewText.number(only.getAsDouble()))
        : MarkdownText.NONE;
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
      line("- and %s", counted(better.size() - MOST_BETTER, "more place"));
    }
    if (gone > 0) {
      line("- %s went with deleted code", counted(gone, "finding"));
    }
  }

  private static MarkdownText betterBy(ChangedMember member) {
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
    return MarkdownText.own(
        "%s: %s", nameOf(member.latest()), MarkdownText.of(String.join("; ", reasons)));
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
        counted(rest(comments).size(), "more comment"),
        rest(comments).stream().map(this::brief).toList());
    fold(
        MarkdownText.own("%s on new code", counted(review.newHints().size(), "hint")),
        review.newHints().stream().map(ReviewMarkdown::brief).toList());
    fold(
        MarkdownText.own(
            "%s in code that the change touches",
            counted(review.touched().size(), "older finding")),
        review.touched().stream().map(ReviewMarkdown::named).toList());
  }

  private static MarkdownText named(ScoredFinding scored) {
    return MarkdownText.own(
        "%s %s",
        MarkdownText.code(place(scored.finding())), MarkdownText.of(scored.finding().rule()));
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
    line("### %s. %s", MarkdownText.of(rank), MarkdownText.code(place(finding)));
    line(
        "**%s** in %s (%s)",
        MarkdownText.of(rule.title()),
        nameOf(finding.element()),
        MarkdownText.of(finding.severity().id()));
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
    line("- Why: %s", MarkdownText.why(rule));
    line("- When to leave it: %s", MarkdownText.whenNot(rule));
    line("- More: `mvn quality:explain -Dquality.rule=%s`", MarkdownText.of(finding.rule()));
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
  private MarkdownText growth(Finding finding) {
    return ReviewText.growth(finding, review.comparison())
        .map(g -> MarkdownText.own(" It was there before and grew: %s.", MarkdownText.of(g)))
        .orElse(MarkdownText.NONE);
  }

  private static MarkdownText elsewhere(ReviewComment comment) {
    List<MarkdownText> places =
        comment.elsewhere().stream()
            .map(f -> MarkdownText.code(place(f.finding())))
            .distinct()
            .toList();
    return MarkdownText.own(
        "The same in %s: %s%s",
        counted(places.size(), "more place"),
        MarkdownText.joined(", ", places.stream().limit(MOST_PLACES).toList()),
        places.size() > MOST_PLACES ? andMore(places.size()) : MarkdownText.own("."));
  }

  private void writeSuggestion(Suggestion suggestion) {
    line("Here: %s.", MarkdownText.of(suggestion.change()));
    line("");
    line("%s", MarkdownText.block("java", "// before\n" + suggestion.before()));
    line("%s", MarkdownText.block("java", "// after\n" + suggestion.after()));
    line("");
  }

  private MarkdownText alsoAt(ReviewComment comment) {
    String lines =
        comment.findings().stream()
            .map(f -> f.finding().place().line())
            .filter(line -> line != comment.first().place().line())
            .distinct()
            .map(line -> "line " + line)
            .collect(Collectors.joining(", "));
    MarkdownText same =
        lines.isEmpty()
            ? MarkdownText.NONE
            : MarkdownText.own(" The same in %s.", MarkdownText.of(lines));
    return MarkdownText.own("%s%s", growth(comment.first()), same);
  }

  private MarkdownText brief(ReviewComment comment) {
    MarkdownText elsewhere =
        comment.elsewhere().isEmpty()
            ? MarkdownText.NONE
            : MarkdownText.own(" %s", elsewhere(comment));
    return MarkdownText.own("%s%s%s", brief(comment.findings().get(0)), alsoAt(comment), elsewhere);
  }

  private static MarkdownText brief(ScoredFinding scored) {
    Finding finding = scored.finding();
    return MarkdownText.own(
        "%s %s: %s",
        MarkdownText.code(place(finding)),
        MarkdownText.of(finding.rule()),
        MarkdownText.of(finding.message()));
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
          MarkdownText.of(wish.finding().rule()),
          MarkdownText.of(reason.isEmpty() ? "no reason given" : reason));
    }
    leftOut.forEach(
        f -> line("- left out: %s: %s", MarkdownText.code(f.path()), MarkdownText.of(f.reason())));
  }

  private void writeFollowed() {
    List<MarkdownText> followed = new ArrayList<>();
    for (ChangedFile file : review.comparison().files()) {
      if (file.isRenamed()) {
        followed.add(
            MarkdownText.own(
                "%s is now %s",
                MarkdownText.code(file.before().orElseThrow()),
                MarkdownText.code(file.after().orElseThrow())));
      }
    }
    for (Change change : List.of(Change.RENAMED, Change.MOVED)) {
      for (ChangedMember member : review.members(change)) {
        followed.add(
            MarkdownText.own(
                "%s is now %s", nameOf(member.before().orElseThrow()), nameOf(member.latest())));
      }
    }
    fold(
        MarkdownText.own("%s followed to where they are now", MarkdownText.of(followed.size())),
        followed);
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

  private void fold(MarkdownText what, List<MarkdownText> lines) {
    if (lines.isEmpty()) {
      return;
    }
    line("");
    line("<details><summary>%s</summary>", what);
    line("");
    lines.stream().limit(MOST_FOLDED).forEach(l -> line("- %s", l));
    if (lines.size() > MOST_FOLDED) {
      line("- and %s more, in review.json", MarkdownText.of(lines.size() - MOST_FOLDED));
    }
    line("");
    line("</details>");
  }

  private static String place(Finding finding) {
    return finding.path() + ":" + finding.place().line();
  }

  private static MarkdownText nameOf(MemberVersion version) {
    return nameOf(version.element());
  }

  private static MarkdownText nameOf(ElementName element) {
    return MarkdownText.code(element.shortName());
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void line(@CompileTimeConstant String pattern, MarkdownText... values) {
    text.append(MarkdownText.own(pattern, values)).append('\n');
  }
}
