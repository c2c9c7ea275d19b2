package io.github.beyonditworks.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.change.ChangedMember;
import io.github.beyonditworks.analyzer.change.ChangedMember.Change;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.FindingStatus;
import io.github.beyonditworks.analyzer.change.Observation;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.git.GitRepository;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.report.ConsoleSummary;
import io.github.beyonditworks.analyzer.report.Invocation;
import io.github.beyonditworks.analyzer.report.ReportWriter;
import io.github.beyonditworks.analyzer.report.review.ReviewFormat;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commits to a shop, each reviewed and held against the gate. The reviews in {@code
 * src/test/resources/history} are to be read; {@code -Dquality.update=true} writes them anew.
 */
class HistoryTest {

  private static final Path GOLDEN = Path.of("src/test/resources/history");
  private static final String GATE =
      """
      gate:
        conditions:
          - name: new code has no finding of severity minor or above
            scope: new-code
            severity: minor
            maximum-findings: 0
          - name: changed members are readable
            scope: changed-members
            score: readability
            minimum-score: 70
          - name: nobody has to guess what became of what they call
            none-of: [broken-api, stale-value]
          - name: readability does not fall
            not-below-base: readability
            tolerance: 2
      """;

  @TempDir static Path folder;

  /** What was said about a commit. */
  private record Said(Analysis review, Analysis check, String markdown, String json) {}

  /** The repository as it is after each step. */
  private static final Map<String, Path> STEPS = new LinkedHashMap<>();

  private static String conflictingBaseline;

  /** Within each test, so that mutation testing sees which tests reach which code. */
  private final Map<String, Said> heard = new HashMap<>();

  @BeforeAll
  static void writeHistory() throws Exception {
    Path root = Files.createDirectories(folder.resolve("shop"));
    try (TestRepository repository = new TestRepository(root)) {
      ShopHistory.begin(repository);
      for (ShopHistory.Step step : steps()) {
        step.edit().apply(repository);
        STEPS.put(step.name(), copy(root, folder.resolve("steps").resolve(step.name())));
      }
      conflictingBaseline = repository.read(Baseline.FILE_NAME);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
    return to;
  }

  private Said said(String name) {
    return heard.computeIfAbsent(
        name,
        n -> {
          try {
            return said(STEPS.get(n));
          } catch (Exception e) {
            throw new IllegalStateException(n, e);
          }
        });
  }

  private static Said said(Path root) throws Exception {
    Configuration configuration = ConfigurationReader.parse(GATE, "quality.yml");
    try (GitRepository git = GitRepository.around(root)) {
      AnalysisOptions options =
          AnalysisOptions.of(root)
              .withProjectName("shop")
              .withConfiguration(configuration)
              .withThreads(2)
              .withBase(git.base("HEAD~1"), false);
      Analysis review = new Analyzer().review(options);
      Path out = Files.createTempDirectory(folder, "out");
      ReportWriter.write(review, ReviewFormat.ALL, out);
      return new Said(
          review,
          new Analyzer().analyze(options),
          Files.readString(out.resolve("review.md")),
          Files.readString(out.resolve("review.json")).replace(Analyzer.toolVersion(), "VERSION"));
    }
  }

  private static List<ShopHistory.Step> steps() {
    return Stream.of(ShopHistory.steps(), TrustHistory.steps(), WholeHistory.steps())
        .flatMap(List::stream)
        .toList();
  }

  static List<String> names() {
    return steps().stream().map(ShopHistory.Step::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_said_of_each_commit_reads_as_it_should(String name) throws IOException {
    assertGolden(name + ".md", said(name).markdown());
    assertGolden(name + ".json", said(name).json());
    Analysis check = said(name).check();
    StringBuilder lines = new StringBuilder();
    ConsoleSummary.notes(check, Invocation.MAVEN).forEach(l -> lines.append(l).append('\n'));
    ConsoleSummary.violations(check, false, Invocation.MAVEN)
        .forEach(l -> lines.append(l).append('\n'));
    lines.append(check.violations().isEmpty() ? "Gate passed.\n" : "");
    assertGolden(name + ".gate.txt", lines.toString());
  }

  private static void assertGolden(String file, String actual) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if (Boolean.getBoolean("quality.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_review_says_of_new_findings_what_the_whole_analysis_says(String name) {
    Map<Finding, FindingStatus> whole =
        new HashMap<>(said(name).check().comparison().orElseThrow().statuses());
    // Whether nothing reaches a type shows in all files only: a review is silent about it.
    whole.keySet().removeIf(f -> f.rule().equals("unreached-code"));

    assertThat(comparison(name).statuses()).isEqualTo(whole);
  }

  @Test
  void what_is_extracted_brings_no_new_findings() {
    assertThat(comparison("02-refactoring").statuses())
        .allSatisfy(
            (finding, status) ->
                assertThat(status == FindingStatus.TOUCHED || finding.severity() == Severity.INFO)
                    .as(finding.message())
                    .isTrue());
    assertThat(members("02-refactoring"))
        .filteredOn(m -> m.change() == Change.ADDED)
        .allMatch(m -> m.origin().isPresent());
    assertThat(comparison("02-refactoring").fixed())
        .extracting(f -> f.finding().rule())
        .contains("cognitive-complexity", "nesting-depth");
  }

  @Test
  void renamed_members_and_classes_are_followed() {
    assertThat(members("03-rename"))
        .extracting(ChangedMember::change)
        .containsExactly(Change.RENAMED);
    assertThat(comparison("03-rename").files()).singleElement().matches(f -> f.isRenamed());
    assertThat(statuses("03-rename")).doesNotContain(FindingStatus.NEW);
    assertThat(comparison("03-rename").fixed()).isEmpty();
  }

  @Test
  void moved_members_are_followed() {
    assertThat(members("04-move")).extracting(ChangedMember::change).contains(Change.MOVED);
    // The type that a member moved to has one more to survey: that is its own, and all that is new.
    assertThat(comparison("04-move").statuses().entrySet())
        .filteredOn(e -> e.getValue() == FindingStatus.NEW)
        .singleElement()
        .extracting(e -> e.getKey().rule() + " " + e.getKey().element().member())
        .isEqualTo("reading-effort ");
    assertThat(comparison("04-move").files()).anyMatch(f -> f.isRenamed());
  }

  @Test
  void layout_is_no_change_of_members() {
    assertThat(members("05-reformat")).isEmpty();
    assertThat(statuses("05-reformat")).containsOnly(FindingStatus.UNTOUCHED);
  }

  @Test
  void a_merge_is_compared_with_where_the_branches_parted() {
    assertThat(members("06-merge")).singleElement().matches(m -> m.change() == Change.ADDED);
  }

  @Test
  void what_is_deleted_is_said_to_be_so() {
    assertThat(members("11-deleted"))
        .extracting(ChangedMember::change)
        .containsOnly(Change.DELETED);
    assertThat(statuses("11-deleted")).isEmpty();
  }

  @Test
  void what_the_change_suppresses_itself_counts_and_is_shown() {
    assertThat(comparison("09-suppressed-finding").suppressed())
        .singleElement()
        .satisfies(s -> assertThat(s.finding().rule()).isEqualTo("magic-number"))
        .satisfies(
            s -> assertThat(s.suppression().reason()).isEqualTo("the parcel service says so"));
    assertThat(said("09-suppressed-finding").check().violations()).isNotEmpty();
    // One commit later the wish is part of the base.
    assertThat(comparison("10-legacy-touched").suppressed()).isEmpty();
  }

  @Test
  void legacy_that_is_no_worse_is_left_in_peace() {
    assertThat(statuses("10-legacy-touched"))
        .contains(FindingStatus.TOUCHED)
        .doesNotContain(FindingStatus.NEW, FindingStatus.WORSE);
    assertThat(said("10-legacy-touched").check().violations()).isEmpty();
  }

  @Test
  void a_conflict_in_the_baseline_is_named_with_its_line() {
    assertThatThrownBy(() -> Baseline.parse(conflictingBaseline))
        .hasMessageContaining("line 1: a merge left a conflict here");
  }

  @Test
  void no_finding_is_mended_and_new_at_once() {
    for (String name : names()) {
      for (ChangedMember member : comparison(name).members()) {
        assertThat(rulesOf(member.fixedFindings()))
            .as(name + " " + member.latest().element())
            .noneMatch(rulesOf(member.newFindings())::contains);
      }
    }
    assertThat(statuses("13-same-findings")).doesNotContain(FindingStatus.NEW, FindingStatus.WORSE);
  }

  private static List<String> rulesOf(List<ScoredFinding> findings) {
    return findings.stream().map(f -> f.finding().rule()).toList();
  }

  @Test
  void worse_is_what_the_change_made_grow_and_says_how_far() {
    assertThat(comparison("14-grown").statuses())
        .allSatisfy(
            (finding, status) ->
                assertThat(status == FindingStatus.WORSE)
                    .as(finding.rule())
                    .isEqualTo(
                        finding.rule().equals("cognitive-complexity")
                            && finding.element().member().startsWith("best")));
    assertThat(said("14-grown").markdown()).contains("cognitive complexity 17 → 19");
  }

  @Test
  void a_body_is_followed_before_its_name() {
    assertThat(members("15-body-moved"))
        .filteredOn(m -> m.change() == Change.MOVED)
        .extracting(m -> m.latest().element().toString())
        .containsExactly("shop.KilometrePrices#of(int, int)");
    assertThat(members("15-body-moved"))
        .filteredOn(m -> m.latest().element().type().equals("shop.Tariff"))
        .extracting(ChangedMember::change)
        .containsOnly(Change.ADDED);
    assertThat(comparison("15-body-moved").fixed()).isEmpty();
    assertThat(said("15-body-moved").markdown()).doesNotContain("What got better");
  }

  @Test
  void one_trouble_is_one_comment_and_the_same_elsewhere_is_said_with_it() {
    assertThat(said("16-said-once").markdown())
        .containsOnlyOnce("cognitive complexity")
        .contains("nests 6 levels deep at line 14 (limit 3).")
        .containsOnlyOnce("**Number without a name**")
        .contains("The same in 2 more places: `src/main/java/shop/Labels.java:");
  }

  @Test
  void missing_comments_are_asked_for_once_and_where_others_would_look() {
    assertThat(said("17-undocumented").markdown())
        .containsOnlyOnce("-Dquality.rule=missing-doc")
        .contains("src/main/java/shop/api/Counter.java")
        .doesNotContain("shop/bare/", "shop/internal/", "ListCounter.java");
  }

  @Test
  void the_headline_falls_only_where_code_that_stayed_got_worse() {
    assertThat(said("18-deleted-and-added").markdown())
        .containsPattern(
            "touched production code [\\d.]+ → [\\d.]+; new types 100.0; deleted types had")
        .contains("`Envelope` (new)", "`Labels` (deleted)");
  }

  @ParameterizedTest
  @CsvSource({
    "03-rename, BROKEN_API, Vouchers",
    "19-api-broken, BROKEN_API, 'Depot.count(); Depot.text(String, String)'",
    "20-untested, UNTESTED_API, 'Depot.hand(int)'",
    "20-untested, UNTESTED_BEHAVIOUR, 'Depot.take(int)'",
    "21-put-off, TODO_ADDED, 'Depot.take(int)'",
    "21-put-off, STALE_VALUE, 'Depot.take(int)'",
    "22-moved-and-changed, MIXED_CHANGE, 'Boxes.changed0(int, int)'",
    "23-large, LARGE_CHANGE, 'Form0.field0(int)'",
    "25-copied, COPIED_FILE, Tours.java",
    "26-pasted, PASTED_BODY, 'Routes.first(int[], int); Routes.next(int[], int, int)'"
  })
  void of_some_changes_there_is_something_to_say_as_a_whole(
      String name, Observation.Kind kind, String places) {
    assertThat(comparison(name).observations())
        .filteredOn(o -> o.kind() == kind)
        .singleElement()
        .satisfies(
            o ->
                assertThat(o.places().stream().map(Observation.Where::name).toList())
                    .containsAll(List.of(places.split("; "))));
  }

  @Test
  void of_most_changes_there_is_nothing_to_say_as_a_whole() {
    for (String name : List.of("02-refactoring", "05-reformat", "06-merge", "24-refactored")) {
      assertThat(comparison(name).observations()).as(name).extracting(Observation::kind).isEmpty();
    }
    assertThat(said("24-refactored").markdown())
        .contains("a refactoring. The touched code is easier to read than before.");
  }

  private Comparison comparison(String name) {
    return said(name).review().comparison().orElseThrow();
  }

  private List<FindingStatus> statuses(String name) {
    return comparison(name).statuses().values().stream().toList();
  }

  private List<ChangedMember> members(String name) {
    return comparison(name).members().stream().filter(ChangedMember::isMember).toList();
  }
}
