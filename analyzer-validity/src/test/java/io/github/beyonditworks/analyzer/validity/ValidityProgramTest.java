package io.github.beyonditworks.analyzer.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.validity.ValidityReport.ClassFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Figure;
import io.github.beyonditworks.analyzer.validity.ValidityReport.PairFigures;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Section;
import io.github.beyonditworks.analyzer.validity.ValidityReport.Unscored;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidityProgramTest {

  @TempDir Path temporary;
  private Path data;
  private Path output;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void makeFolders() throws Exception {
    data = Files.createDirectory(temporary.resolve("data"));
    output = temporary.resolve("not/yet/there");
  }

  @Test
  void the_wrong_number_of_arguments_is_wrong_usage() throws Exception {
    assertThat(run("only-one")).isEqualTo(2);
    assertThat(printed()).contains("DATA_FOLDER OUTPUT_FOLDER");
  }

  @Test
  void without_a_folder_it_says_what_is_missing_and_where_it_is_published() throws Exception {
    assertThat(run("", output.toString())).isEqualTo(3);
    assertThat(printed())
        .contains("-Dvalidity.data=DIR")
        .contains("maintainability.jsonl", "10.6084/m9.figshare.12801215")
        .contains("readability_pairs.jsonl", "Dantas");
    assertThat(output).doesNotExist();
  }

  @Test
  void an_empty_property_which_maven_passes_as_null_names_no_folder() throws Exception {
    assertThat(run(null, output.toString())).isEqualTo(3);
    assertThat(printed()).contains("-Dvalidity.data=DIR");
  }

  @Test
  void a_folder_that_does_not_exist_has_nothing() throws Exception {
    assertThat(run(data.resolve("nowhere").toString(), output.toString())).isEqualTo(3);
    assertThat(printed()).contains("maintainability.jsonl", "readability_pairs.jsonl");
  }

  @Test
  void a_folder_without_one_of_the_sets_is_not_complete() throws Exception {
    MadeUpData.small().writeTo(data);
    Files.delete(data.resolve("readability_pairs.jsonl"));

    assertThat(run(data.toString(), output.toString())).isEqualTo(3);
    assertThat(printed())
        .contains("readability_pairs.jsonl")
        .doesNotContain("maintainability.jsonl");
  }

  @Test
  void scores_are_held_against_ratings() throws Exception {
    ClassFigures overall = shipped(report(MadeUpData.small())).classes().get(0);

    assertThat(overall)
        .extracting(ClassFigures::score, ClassFigures::label, ClassFigures::bad)
        .containsExactly("overall", "overall", 2);
    assertThat(overall.goodBadPairs()).isEqualTo(1);
    assertThat(overall.figures().get("score").get("auc")).isEqualTo(new Figure(1, 1, 1));
    assertThat(overall.figures()).containsOnlyKeys("score", "codeLines", "cognitiveComplexity");
  }

  @Test
  void a_figure_that_the_data_does_not_allow_is_left_out() throws Exception {
    ClassFigures overall = shipped(report(MadeUpData.small())).classes().get(0);

    assertThat(overall.sizeMatchedPairs()).isZero();
    assertThat(overall.figures().get("score"))
        .containsOnlyKeys("auc", "spearman", "withinProjectAuc");
    assertThat(Files.readString(output.resolve("validity.md"))).contains("| – |");
  }

  @Test
  void changes_are_counted_as_right_wrong_or_tie() throws Exception {
    ValidityReport report = report(MadeUpData.small().pair("same", "class A {}", "class A {}"));

    assertThat(shipped(report).pairs())
        .extracting(PairFigures::right, PairFigures::wrong, PairFigures::tie)
        .hasSize(5)
        .containsOnly(tuple(1, 1, 1));
  }

  @Test
  void what_cannot_be_scored_is_counted_by_cause() throws Exception {
    ValidityReport report =
        report(
            MadeUpData.small()
                .ratedLine("{ no JSON")
                .ratedLine("{\"id\": \"secret-half\", \"project\": \"p\", \"source\": \"\"}")
                .rated("secret-broken", "one", "class Broken {", true)
                .rated("secret-empty", "one", "package only;", true)
                .pair("secret-broken", "class Fine {}", "class {"));

    assertThat(report.notScored())
        .containsExactly(
            new Unscored("maintainability.jsonl", "is no item of the expected form", 2),
            new Unscored("maintainability.jsonl", "its source cannot be parsed", 1),
            new Unscored("maintainability.jsonl", "its source declares no type", 1),
            new Unscored("readability_pairs.jsonl", "its source cannot be parsed", 1));
    assertThat(report.classes()).isEqualTo(3);
    assertThat(report.pairs()).isEqualTo(2);
  }

  @Test
  void empty_sets_make_a_page_without_figures() throws Exception {
    ValidityReport report = report(new MadeUpData());

    assertThat(shipped(report).classes())
        .hasSize(6)
        .allSatisfy(c -> assertThat(c.figures().get("score")).isEmpty());
  }

  @Test
  void other_sets_of_the_folder_are_of_no_concern() throws Exception {
    Files.writeString(data.resolve("snippets.jsonl"), "not even JSON");

    report(MadeUpData.small());

    assertThat(printed()).doesNotContain("snippets");
  }

  @Test
  void nothing_about_an_item_is_written_and_nothing_about_the_machine() throws Exception {
    report(MadeUpData.small().rated("secret-broken", "one", "class Broken { secret", true));

    for (String file : new String[] {"validity.json", "validity.md"}) {
      assertThat(Files.readString(output.resolve(file)))
          .doesNotContain("secret", "Knotted", "Broken", temporary.toString());
    }
  }

  @Test
  void the_same_data_gives_the_same_bytes() throws Exception {
    report(MadeUpData.small());
    String json = Files.readString(output.resolve("validity.json"));
    String page = Files.readString(output.resolve("validity.md"));

    report(MadeUpData.small());

    assertThat(output.resolve("validity.json")).hasContent(json);
    assertThat(output.resolve("validity.md")).hasContent(page);
    assertThat(page).doesNotContain("{{");
  }

  @Test
  void an_item_with_several_types_has_the_scores_of_its_file() throws Exception {
    LabelledData labelled =
        LabelledData.read(
            new MadeUpData()
                .rated("both", "one", MadeUpData.GOOD + MadeUpData.BAD, false)
                .rated("good", "one", MadeUpData.GOOD, false)
                .rated("bad", "one", MadeUpData.BAD, true)
                .writeTo(data));

    ScoredItems items = Study.of(labelled).shipped();

    ScoredClass both = items.classes().get(0);
    ScoredClass good = items.classes().get(1);
    ScoredClass bad = items.classes().get(2);
    assertThat(both.codeLines()).isEqualTo(good.codeLines() + bad.codeLines());
    assertThat(both.cognitiveComplexity()).isEqualTo(bad.cognitiveComplexity());
    for (String score : new String[] {"readability", "complexity"}) {
      assertThat(both.scores().get(score))
          .isGreaterThan(bad.scores().get(score))
          .isLessThan(good.scores().get(score));
    }
  }

  @Test
  void scores_of_held_out_models_stand_beside_those_that_users_get() throws Exception {
    MadeUpData.small().writeTo(data);
    ScoreModel blind = withoutRules(ScoreModel.standard());

    int code =
        program(study -> Map.of("nested", models(blind))).run(data.toString(), output.toString());

    assertThat(code).isZero();
    ValidityReport report = ValidityReport.read(output.resolve("validity.json"));
    assertThat(report.sections())
        .extracting(Section::scores)
        .containsExactly("as shipped", "nested");
    Section heldOut = report.sections().get(1);
    assertThat(heldOut.classes().get(0).figures().get("score").get("auc").value()).isEqualTo(.5);
    assertThat(heldOut.pairs().get(0)).extracting(PairFigures::tie).isEqualTo(2);
    assertThat(heldOut.classes().get(0).figures().get("codeLines"))
        .isEqualTo(shipped(report).classes().get(0).figures().get("codeLines"));
    assertThat(Files.readString(output.resolve("validity.md")))
        .contains("| score, as shipped | score, nested |");
  }

  /** A model by which nothing costs anything. */
  private static ScoreModel withoutRules(ScoreModel model) {
    return new ScoreModel(
        "blind",
        model.about(),
        0,
        model.infoFactor(),
        model.overall(),
        model.powers(),
        model.typeScales(),
        model.memberScales(),
        Map.of(),
        model.rules(),
        model.calibration());
  }

  private static HeldOutModels models(ScoreModel model) {
    return new HeldOutModels() {
      @Override
      public ScoreModel forClass(RatedClass rated) {
        return model;
      }

      @Override
      public ScoreModel forPair(ReadabilityPair pair) {
        return model;
      }
    };
  }

  private ValidityReport report(MadeUpData made) throws Exception {
    made.writeTo(data);
    assertThat(run(data.toString(), output.toString())).isZero();
    return ValidityReport.read(output.resolve("validity.json"));
  }

  private static Section shipped(ValidityReport report) {
    return report.sections().get(0);
  }

  private int run(String... arguments) throws Exception {
    return new ValidityProgram(new PrintStream(printed, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private ValidityProgram program(Function<Study, Map<String, HeldOutModels>> heldOut) {
    return new ValidityProgram(new PrintStream(printed, true, StandardCharsets.UTF_8), heldOut);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
