package io.github.beyonditworks.analyzer.validity.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.Figure;
import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.LibraryFigures;
import io.github.beyonditworks.analyzer.validity.prediction.PredictionReport.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionProgramTest {

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
  void without_a_folder_it_says_how_to_make_one() throws Exception {
    assertThat(run("", output.toString())).isEqualTo(3);
    assertThat(run(null, output.toString())).isEqualTo(3);
    assertThat(printed()).contains("-Dprediction.data=DIR", "corpus/prepare.sh", "NAME/jacoco.xml");
    assertThat(output).doesNotExist();
  }

  @Test
  void a_folder_that_does_not_exist_has_nothing() throws Exception {
    assertThat(run(data.resolve("nowhere").toString(), output.toString())).isEqualTo(3);
    assertThat(printed()).contains("nowhere");
  }

  @Test
  void a_library_that_is_not_complete_is_left_out_with_a_word() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));
    MadeUpLibraries.write(data.resolve("two"));
    Files.delete(data.resolve("two/jacoco.xml"));
    Files.createDirectory(data.resolve(".tools"));

    assertThat(report().libraries()).extracting(LibraryFigures::name).containsExactly("one");
    assertThat(printed()).contains("two, whose folder has no jacoco.xml").doesNotContain(".tools");
  }

  @Test
  void a_report_that_cannot_be_read_ends_the_study() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));
    Files.writeString(data.resolve("one/jacoco.xml"), "<report><package");

    assertThatThrownBy(() -> run(data.toString(), output.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("one: jacoco.xml");
  }

  @Test
  void branches_mutants_and_tests_of_a_name_are_counted() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));

    assertThat(report().libraries())
        .containsExactly(new LibraryFigures("one", 10, 5, 100, 45, 100, 45));
  }

  @Test
  void signs_are_held_against_outcomes() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));
    MadeUpLibraries.write(data.resolve("two"));

    PredictionReport report = report();
    for (Outcome outcome : Outcome.values()) {
      Row row = report.row(Sign.CODE_LINES, outcome).orElseThrow();
      assertThat(row.spearman()).isEqualTo(new Figure(1, 1, 1));
      assertThat(row.sameSize()).isEmpty();
      assertThat(row.types()).isEqualTo(20);
      assertThat(row.byLibrary()).containsOnlyKeys("one", "two");
    }
  }

  @Test
  void one_library_alone_gives_no_row() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));

    assertThat(report().rows()).isEmpty();
    assertThat(page()).contains("too few libraries tell of it");
  }

  @Test
  void without_mutants_nothing_is_said_of_them() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));
    MadeUpLibraries.write(data.resolve("two"));
    Files.delete(data.resolve("one/mutations.xml"));
    Files.delete(data.resolve("two/mutations.xml"));

    PredictionReport report = report();
    assertThat(report.row(Sign.CODE_LINES, Outcome.SURVIVING_SHARE)).isEmpty();
    assertThat(report.row(Sign.CODE_LINES, Outcome.MISSED_SHARE)).isPresent();
    assertThat(report.libraries()).allMatch(l -> l.mutants() == 0);
  }

  @Test
  void the_same_folder_gives_the_same_bytes() throws Exception {
    MadeUpLibraries.write(data.resolve("one"));
    MadeUpLibraries.write(data.resolve("two"));

    report();
    String json = Files.readString(output.resolve("prediction.json"));
    String page = page();
    report();
    assertThat(Files.readString(output.resolve("prediction.json"))).isEqualTo(json);
    assertThat(page()).isEqualTo(page).doesNotContain("{{", temporary.toString());
  }

  private PredictionReport report() throws Exception {
    assertThat(run(data.toString(), output.toString())).isZero();
    return PredictionReport.read(output.resolve("prediction.json"));
  }

  private String page() throws Exception {
    return Files.readString(output.resolve("prediction.md"));
  }

  private int run(String... arguments) throws Exception {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new PredictionProgram(out).run(arguments);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
