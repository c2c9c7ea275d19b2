package io.github.beyonditworks.analyzer.validity.prediction;

import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Holds the testability score and the findings in tests against what running the tests showed, and
 * writes {@code prediction.json} and {@code prediction.md}. Run by {@code mvn -Pprediction -pl
 * analyzer-validity -am -DskipTests verify -Dprediction.data=DIR}; its exit codes are those of
 * {@link ValidityProgram}.
 */
public final class PredictionProgram {

  /** The figures for other programs. */
  static final String JSON = "prediction.json";

  /** The figures for people. */
  static final String PAGE = "prediction.md";

  private final PrintStream out;

  /** A program that says on a stream what was done or is missing. */
  PredictionProgram(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the study.
   *
   * @param arguments the folder of libraries and the folder to write to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int code = new PredictionProgram(System.out).run(arguments);
    if (code != ValidityProgram.DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 when the figures are written, 2 for wrong usage, 3 without a library
   *     that can be studied
   * @throws IOException when the data cannot be read or the figures cannot be written
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  int run(String... arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      out.println("Usage: PredictionProgram DATA_FOLDER OUTPUT_FOLDER");
      return ValidityProgram.WRONG_USAGE;
    }
    String folder = Objects.requireNonNullElse(arguments[0], "");
    List<StudiedLibrary> complete =
        folder.isBlank() ? List.of() : complete(StudiedLibrary.in(Path.of(folder)));
    if (complete.isEmpty()) {
      sayHowToMakeThem(folder);
      return ValidityProgram.NO_DATA;
    }
    List<LibraryAnalysis> libraries = new ArrayList<>();
    for (StudiedLibrary library : complete) {
      libraries.add(LibraryAnalysis.of(library));
    }
    write(PredictionReport.of(libraries), Path.of(arguments[1]));
    return ValidityProgram.DONE;
  }

  private List<StudiedLibrary> complete(List<StudiedLibrary> libraries) {
    List<StudiedLibrary> complete = new ArrayList<>();
    for (StudiedLibrary library : libraries) {
      if (library.missing().isEmpty()) {
        complete.add(library);
      } else {
        out.println(
            "Left out: "
                + library.name()
                + ", whose folder has no "
                + String.join(", no ", library.missing()));
      }
    }
    return complete;
  }

  private void sayHowToMakeThem(String folder) {
    out.println(
        folder.isBlank()
            ? "No folder of libraries was given: name it with -Dprediction.data=DIR."
            : "The folder holds no library that can be studied: " + folder);
    out.println(
        "analyzer-validity/corpus/prepare.sh makes one from the registry: for each library");
    out.println("  NAME/main/ and NAME/test/: its sources and those of its tests");
    out.println("  NAME/jacoco.xml: the coverage by these tests");
    out.println("  NAME/mutations.xml: what PIT found, where it ran");
  }

  private void write(PredictionReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(JSON), report.json());
    Files.writeString(folder.resolve(PAGE), PredictionPage.markdown(report));
    out.println("Figures on " + report.libraries().size() + " libraries:");
    out.println("  " + folder.resolve(PAGE));
    out.println("  " + folder.resolve(JSON));
  }
}
