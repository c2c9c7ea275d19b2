package io.github.beyonditworks.analyzer.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a baseline accepts, and what it survives. */
class BaselineTest {

  private static final String PATH = "src/main/java/shop/Price.java";
  private static final String CODE =
      """
      package shop;

      /** What things cost. */
      public class Price {
        /** The price of a thing that is not new, in cents. */
        public int reduced(int cents) {
          int price = cents * 83 / 100;
          price += cents * 83 / 100;
          price += cents * 17 / 100;
          return price;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void it_is_read_as_it_was_written() throws Exception {
    Baseline baseline = baselineOf(CODE);

    assertThat(baseline.entries()).isNotEmpty();
    assertThat(Baseline.parse(baseline.text())).isEqualTo(baseline);
    assertThat(Baseline.parse(baseline.text().replace("\n", "\r\n"))).isEqualTo(baseline);
  }

  @Test
  void its_lines_are_sorted_and_have_no_line_numbers() throws Exception {
    List<String> lines = baselineOf(CODE).text().lines().filter(l -> !l.startsWith("#")).toList();

    assertThat(lines)
        .isSorted()
        .allMatch(l -> l.startsWith(PATH + " shop.Price#reduced(int) "))
        .allMatch(l -> l.split(" ").length == 5 || l.split(" ").length == 6);
  }

  @Test
  void it_accepts_what_was_there() throws Exception {
    BaselineMatch match = matched(baselineOf(CODE), PATH, CODE);

    assertThat(match.gone()).isEmpty();
    assertThat(match.accepted()).hasSameSizeAs(analysed(PATH, CODE).findings());
  }

  @Test
  void what_clearly_outgrows_what_was_accepted_is_heard_again() throws Exception {
    String many = nested(5);
    Baseline baseline = baselineOf(many);
    String more = nested(7);

    BaselineMatch grown = matched(baseline, PATH, more);

    assertThat(matched(baseline, PATH, many).accepted()).anyMatch(BaselineTest::isOfNesting);
    assertThat(grown.accepted()).noneMatch(BaselineTest::isOfNesting);
    String old = baseline.text().replaceAll("(?m)^((?:\\S+ ){4}\\d+) \\S+$", "$1");
    assertThat(matched(Baseline.parse(old), PATH, more).accepted())
        .anyMatch(BaselineTest::isOfNesting);
  }

  private static boolean isOfNesting(Finding finding) {
    return finding.rule().equals("nesting-depth");
  }

  private static String nested(int levels) {
    return "package shop;\n\n/** A price. */\nclass Price {\n  int of(int cents) {\n"
        + "    if (cents > 0) {\n".repeat(levels)
        + "      cents++;\n"
        + "    }\n".repeat(levels)
        + "    return cents;\n  }\n}\n";
  }

  @Test
  void moved_lines_and_another_layout_change_nothing() throws Exception {
    Baseline baseline = baselineOf(CODE);
    String moved = CODE.replace("package shop;\n", "package shop;\n\n\n// moved down\n");
    String laidOut = CODE.replace("cents * 83 / 100", "cents\n            *   83 / 100");

    assertThat(matched(baseline, PATH, moved).gone()).isEmpty();
    assertThat(matched(baseline, PATH, laidOut).gone()).isEmpty();
    assertThat(matched(baseline, PATH, laidOut).remaining()).isEqualTo(baseline);
  }

  @Test
  void a_renamed_file_takes_its_entries_along() throws Exception {
    String path = "src/main/java/shop/Cost.java";
    String renamed = CODE.replace("class Price", "class Cost");

    BaselineMatch match = matched(baselineOf(CODE), path, renamed);

    assertThat(match.gone()).isEmpty();
    assertThat(match.remaining().entries())
        .allMatch(e -> e.path().equals(path) && e.element().startsWith("shop.Cost#"));
  }

  @Test
  void a_type_in_another_package_takes_its_entries_along() throws Exception {
    String moved = CODE.replace("package shop;", "package shop.money;");

    assertThat(matched(baselineOf(CODE), "src/main/java/shop/money/Price.java", moved).gone())
        .isEmpty();
  }

  @Test
  void what_is_mended_is_gone_and_stays_gone() throws Exception {
    Baseline baseline = baselineOf(CODE);
    String mended = CODE.replace("cents * 17 / 100", "cents * 83 / 100");

    BaselineMatch match = matched(baseline, PATH, mended);

    assertThat(match.gone()).singleElement().matches(e -> e.rule().equals("magic-number"));
    assertThat(match.remaining().entries()).hasSize(baseline.entries().size() - 1);
    List<Finding> back =
        analysed(PATH, CODE).findings().stream().map(ScoredFinding::finding).toList();
    assertThat(BaselineMatch.of(match.remaining(), back, List.of(), p -> true).accepted())
        .hasSize(back.size() - 1);
  }

  @Test
  void a_new_finding_is_not_accepted_because_a_like_one_stands_elsewhere() throws Exception {
    String twice =
        CODE.replace(
            "  /** The price of",
            """
              /** The price of a thing that broke, in cents. */
              public int broken(int cents) {
                int price = cents * 83 / 100;
                price += cents;
                return price;
              }

              /** The price of""");

    Analysis analysis = analysed(PATH, twice);
    BaselineMatch match = matched(baselineOf(CODE), PATH, twice);

    assertThat(match.gone()).isEmpty();
    assertThat(analysis.findings())
        .filteredOn(f -> f.finding().element().member().equals("broken(int)"))
        .isNotEmpty()
        .noneMatch(f -> match.accepted().contains(f.finding()));
  }

  @Test
  void an_entry_of_a_module_that_was_not_looked_at_accepts_nothing_here() throws Exception {
    String elsewhere = CODE.replace("class Price", "class Cost");
    Path root = written(PATH, CODE);
    Files.createDirectories(root.resolve("other"));
    Files.writeString(root.resolve("other/Cost.java"), elsewhere);
    AnalysisOptions other =
        AnalysisOptions.of(root).withRoots(root, List.of(SourceRoot.of(root.resolve("other"))));
    Baseline baseline =
        Baseline.of(
            new Analyzer().analyze(other).findings().stream().map(ScoredFinding::finding).toList());
    AnalysisOptions here =
        AnalysisOptions.of(root)
            .withRoots(root, List.of(SourceRoot.of(root.resolve("src"))))
            .withBaseline(baseline);

    BaselineMatch match = new Analyzer().analyze(here).baseline();

    assertThat(match.accepted()).isEmpty();
    assertThat(match.gone()).isEmpty();
    assertThat(match.remaining()).isEqualTo(baseline);
  }

  @Test
  void entries_of_files_that_were_not_looked_at_stay() throws Exception {
    Baseline baseline = baselineOf(CODE);

    BaselineMatch match = BaselineMatch.of(baseline, List.of(), List.of(), path -> false);

    assertThat(match.gone()).isEmpty();
    assertThat(match.remaining()).isEqualTo(baseline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/C.java",
        "100%/C.java",
        "a+b/C.java",
        "a%20b/C.java",
        "ä/ß.java",
        "a\nb/C.java",
        "#/C.java",
        "a\u2028b/C.java"
      })
  void paths_of_any_kind_survive(String path) throws Exception {
    BaselineEntry entry =
        new BaselineEntry(path, "C#m(int)", "magic-number", "0123456789abcdef", 1);

    Baseline baseline = new Baseline(List.of(entry));

    assertThat(Baseline.parse(baseline.text()).entries()).containsExactly(entry);
  }

  @Test
  void the_lines_of_two_branches_together_are_a_baseline() throws Exception {
    Baseline ours = baselineOf(CODE);
    Baseline theirs =
        new Baseline(
            List.of(new BaselineEntry("A.java", "A", "missing-doc", "0123456789abcdef", 1)));

    Baseline merged = Baseline.parse(ours.text() + theirs.text());

    assertThat(merged.entries()).containsAll(ours.entries()).containsAll(theirs.entries());
    assertThat(merged.without(ours)).containsExactlyElementsOf(theirs.entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> branch", "||||||| base"})
  void a_conflict_is_named_with_its_line_and_what_to_do(String marker) {
    assertThatThrownBy(() -> Baseline.parse("# a comment\n" + marker + "\n"))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("line 2: a merge left a conflict here; keep the lines of both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one two", "a.java A rule 0123 1", "a.java A rule 0123456789abcdef 0"})
  void a_line_that_is_no_entry_is_named(String line) {
    assertThatThrownBy(() -> Baseline.parse(line)).hasMessageContaining("line 1: not an entry");
  }

  private Baseline baselineOf(String code) throws Exception {
    return Baseline.of(
        analysed(PATH, code).findings().stream().map(ScoredFinding::finding).toList());
  }

  private BaselineMatch matched(Baseline baseline, String path, String code) throws Exception {
    Path root = written(path, code);
    return new Analyzer().analyze(AnalysisOptions.of(root).withBaseline(baseline)).baseline();
  }

  private Analysis analysed(String path, String code) throws Exception {
    return new Analyzer().analyze(AnalysisOptions.of(written(path, code)));
  }

  private Path written(String path, String code) throws IOException {
    Path root = Files.createTempDirectory(folder, "project");
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, code);
    return root;
  }
}
