package io.github.beyonditworks.analyzer.validity;

import io.github.beyonditworks.analyzer.validity.docsmells.DocSmellStudy;
import io.github.beyonditworks.analyzer.validity.patterns.PatternStudy;
import io.github.beyonditworks.analyzer.validity.smells.SmellStudy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Checks the scores against human judgement and writes {@code validity.json} and {@code
 * validity.md}.
 */
public final class ValidityProgram {

  /** All went well. */
  public static final int DONE = 0;

  /** The program was called in a way that it does not know. */
  public static final int WRONG_USAGE = 2;

  /** The labelled data is not there. */
  public static final int NO_DATA = 3;

  /** The figures for other programs. */
  static final String JSON = "validity.json";

  /** The figures for people. */
  static final String PAGE = "validity.md";

  private final PrintStream out;
  private final Function<Study, Map<String, HeldOutModels>> unseen;

  /** A program that looks at the scores that users get. */
  public ValidityProgram(PrintStream out) {
    this(out, study -> Map.of());
  }

  /**
   * A program that looks at other scores beside them.
   *
   * @param out where to say what was done or is missing
   * @param unseen makes models that have not seen what they score, by the name of their section
   */
  public ValidityProgram(PrintStream out, Function<Study, Map<String, HeldOutModels>> unseen) {
    this.out = out;
    this.unseen = unseen;
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 when the figures are written, 2 for wrong usage, 3 without data
   * @throws IOException when the data cannot be read or the figures cannot be written
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public int run(String... arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      out.println("Usage: ValidityProgram DATA_FOLDER OUTPUT_FOLDER");
      return WRONG_USAGE;
    }
    String folder = arguments[0];
    if (saysWhatIsMissing(folder, out)) {
      return NO_DATA;
    }
    write(report(Path.of(folder)), Path.of(arguments[1]));
    return DONE;
  }

  private ValidityReport report(Path folder) throws IOException, InterruptedException {
    Study study = Study.of(LabelledData.read(folder));
    return ValidityReport.of(study, unseen.apply(study), Bootstrap.STANDARD)
        .withRules(SmellStudy.figures(folder))
        .withPatterns(PatternStudy.figures(folder))
        .withDocumentation(DocSmellStudy.figures(folder));
  }

  /**
   * Says what labelled data is missing and where it is published.
   *
   * @param folder the folder of labelled data; blank, or null as Maven passes an empty property,
   *     when none was named
   * @param out where to say it
   * @return whether any is missing
   */
  public static boolean saysWhatIsMissing(String folder, PrintStream out) {
    String named = Objects.requireNonNullElse(folder, "");
    List<DataSet> missing =
        named.isBlank() ? List.of(DataSet.values()) : DataSet.missingIn(Path.of(named));
    if (!missing.isEmpty()) {
      sayWhatIsMissing(named, missing, out);
    }
    return !missing.isEmpty();
  }

  private static void sayWhatIsMissing(String folder, List<DataSet> missing, PrintStream out) {
    out.println(
        folder.isBlank()
            ? "No folder of labelled data was given: name it with -Dvalidity.data=DIR."
            : "The folder of labelled data is not complete: " + folder);
    out.println("The data is not part of this project. Missing:");
    for (DataSet set : missing) {
      out.println("  " + set.fileName() + ": from " + set.publishedAt());
    }
  }

  private void write(ValidityReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(JSON), report.json());
    Files.writeString(folder.resolve(PAGE), ValidityPage.markdown(report));
    out.println("Figures on " + report.classes() + " classes and " + report.pairs() + " pairs:");
    out.println("  " + folder.resolve(PAGE));
    out.println("  " + folder.resolve(JSON));
  }
}
