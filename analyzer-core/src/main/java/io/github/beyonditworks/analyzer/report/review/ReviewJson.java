package io.github.beyonditworks.analyzer.report.review;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.change.ChangedFile;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.ChangedType;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.MemberVersion;
import io.github.beyonditworks.analyzer.change.NewSuppression;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.gate.Violation;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A review as {@code review.json}, for programs that comment on pull requests. */
final class ReviewJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Review review;

  private ReviewJson(Review review) {
    this.review = review;
  }

  /** The review of an analysis that has a base. */
  static String of(Analysis analysis) {
    return MAPPER.writeValueAsString(new ReviewJson(Review.of(analysis)).root()) + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schemaVersion", "1");
    root.putObject("tool")
        .put("version", review.analysis().toolVersion())
        .put("scoreModel", review.analysis().scoreModelVersion());
    root.putObject("base")
        .put("name", review.comparison().base().name())
        .put("commit", review.comparison().base().commit());
    summary(root.putObject("summary"));
    ArrayNode files = root.putArray("files");
    review.comparison().files().forEach(f -> file(f, files.addObject()));
    ArrayNode types = root.putArray("types");
    review.comparison().types().forEach(t -> type(t, types.addObject()));
    ArrayNode members = root.putArray("members");
    review.comparison().members().forEach(m -> member(m, members.addObject()));
    ArrayNode comments = root.putArray("comments");
    review.comments().forEach(c -> comment(c, comments.addObject()));
    ArrayNode observations = root.putArray("observations");
    review.comparison().observations().forEach(o -> observation(o, observations.addObject()));
    ArrayNode suppressed = root.putArray("suppressed");
    review.comparison().suppressed().forEach(s -> suppressed(s, suppressed.addObject()));
    ArrayNode leftOut = root.putArray("leftOut");
    review.comparison().leftOut().forEach(f -> leftOut.add(f.path() + ": " + f.reason()));
    ArrayNode violations = root.putArray("violations");
    review.analysis().violations().forEach(v -> violation(v, violations.addObject()));
    ArrayNode problems = root.putArray("problems");
    review.analysis().problems().forEach(p -> problem(p, problems.addObject()));
    return root;
  }

  private void summary(ObjectNode into) {
    into.put("files", review.comparison().files().size());
    ObjectNode members = into.putObject("members");
    for (Change change : Change.values()) {
      members.put(change.id(), review.members(change).size());
    }
    ObjectNode findings = into.putObject("findings");
    findings.put("fixed", review.comparison().fixed().size());
    for (FindingStatus status :
        List.of(FindingStatus.NEW, FindingStatus.WORSE, FindingStatus.TOUCHED)) {
      findings.put(status.id(), review.count(status));
    }
    ObjectNode readability = into.putObject("readability");
    for (SourceKind kind : SourceKind.values()) {
      TouchedCode code = review.touchedCode(kind);
      ObjectNode own = readability.putObject(kind.id());
      number(own, "before", code.before());
      number(own, "after", code.after());
      number(own, "added", code.added());
      number(own, "deleted", code.deleted());
    }
  }

  private static void number(ObjectNode into, String name, OptionalDouble value) {
    if (value.isPresent()) {
      into.put(name, Math.round(value.getAsDouble() * 100) / 100.0);
    } else {
      into.putNull(name);
    }
  }

  private static void file(ChangedFile file, ObjectNode into) {
    into.put("before", file.before().orElse(null));
    into.put("after", file.after().orElse(null));
  }

  private static void type(ChangedType type, ObjectNode into) {
    into.put("path", type.path());
    into.put("name", type.name());
    into.put("kind", type.kind().id());
    sideOf(type.before(), "before", into);
    sideOf(type.after(), "after", into);
  }

  private static void sideOf(Optional<MemberVersion> version, String name, ObjectNode into) {
    if (version.isEmpty()) {
      into.putNull(name);
      return;
    }
    ObjectNode own = into.putObject(name);
    own.put("codeLines", version.get().codeLines());
    scores(version.get().scores(), own);
    ReviewText.placed(version).ifPresent(s -> standing(s, own.putObject("standing")));
  }

  private static void standing(Standing standing, ObjectNode into) {
    into.put("letter", standing.letter().name());
    into.put("libraries", standing.libraries().lower());
    into.put("applications", standing.applications().lower());
  }

  private void member(ChangedMember member, ObjectNode into) {
    into.put("change", member.change().id());
    member.before().ifPresent(v -> version(v, into.putObject("before")));
    member.after().ifPresent(v -> version(v, into.putObject("after")));
    member.origin().ifPresent(v -> version(v, into.putObject("origin")));
    findings(member.newFindings(), into.putArray("new"));
    findings(member.fixedFindings(), into.putArray("fixed"));
    findings(member.touchedFindings(), into.putArray("touched"));
  }

  private static void version(MemberVersion version, ObjectNode into) {
    into.put("path", version.path());
    into.put("element", version.element().toString());
    into.put("line", version.place().line());
    into.put("endLine", version.place().endLine());
    scores(version.scores(), into.putObject("scores"));
  }

  private static void scores(Scores scores, ObjectNode into) {
    number(into, "overall", scores.overall());
    number(into, "readability", scores.readability());
    number(into, "testability", scores.testability());
    number(into, "documentation", scores.documentation());
  }

  private void findings(List<ScoredFinding> findings, ArrayNode into) {
    findings.forEach(f -> finding(f, into.addObject()));
  }

  private void finding(ScoredFinding scored, ObjectNode into) {
    Finding finding = scored.finding();
    into.put("rule", finding.rule());
    into.put("severity", finding.severity().id());
    into.put("path", finding.path());
    into.put("line", finding.place().line());
    into.put("element", finding.element().toString());
    into.put("message", finding.message());
    into.put("value", finding.value());
    into.put("limit", finding.limit());
    into.put("points", scored.points());
    into.put("fingerprint", finding.fingerprint());
  }

  private void comment(ReviewComment comment, ObjectNode into) {
    Finding first = comment.first();
    into.put("path", first.path());
    into.put("line", first.place().line());
    into.put("endLine", first.place().endLine());
    into.put("rule", first.rule());
    into.put("status", comment.status().id());
    into.put("points", comment.points());
    into.put("message", first.message());
    ArrayNode lines = into.putArray("lines");
    comment.findings().forEach(f -> lines.add(f.finding().place().line()));
    ReviewText.growth(first, review.comparison()).ifPresent(g -> into.put("growth", g));
    ArrayNode also = into.putArray("also");
    comment.also().forEach(f -> place(f.finding(), also.addObject()));
    ArrayNode elsewhere = into.putArray("elsewhere");
    comment.elsewhere().forEach(f -> place(f.finding(), elsewhere.addObject()));
  }

  private static void observation(Observation observation, ObjectNode into) {
    into.put("kind", observation.kind().id());
    into.put("message", observation.text());
    ArrayNode places = into.putArray("places");
    for (Observation.Where where : observation.places()) {
      places
          .addObject()
          .put("path", where.path())
          .put("line", where.line())
          .put("name", where.name());
    }
  }

  private static void place(Finding finding, ObjectNode into) {
    into.put("rule", finding.rule());
    into.put("path", finding.path());
    into.put("line", finding.place().line());
    into.put("message", finding.message());
  }

  private static void suppressed(NewSuppression wish, ObjectNode into) {
    into.put("rule", wish.finding().rule());
    into.put("path", wish.finding().path());
    into.put("line", wish.finding().place().line());
    into.put("message", wish.finding().message());
    into.put("reason", wish.suppression().reason());
  }

  private static void violation(Violation violation, ObjectNode into) {
    into.put("condition", violation.condition());
    into.put("actual", violation.actual());
  }

  private static void problem(Problem problem, ObjectNode into) {
    into.put("kind", problem.kind().id());
    into.put("path", problem.path());
    into.put("line", problem.line());
    into.put("column", problem.column());
    into.put("message", problem.message());
  }
}
