package io.github.beyonditworks.analyzer.validity.sixmonths;

import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the view of the next six months, as it was half a year before the newest commit of each
 * clone in a folder, against what happened since; writes {@code six-months.json} and {@code
 * six-months.md}. Figures that are there already are kept for clones that are not in the folder.
 * Its exit codes are those of {@link ValidityProgram}.
 */
public final class SixMonthsProgram {

  /** The figures for other programs. */
  static final String JSON = "six-months.json";

  /** The figures for people. */
  static final String PAGE = "six-months.md";

  private final PrintStream out;

  SixMonthsProgram(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the study.
   *
   * @param arguments the folder of clones and the folder to write to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int code = new SixMonthsProgram(System.out).run(arguments);
    if (code != ValidityProgram.DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 when the figures are written, 2 for wrong usage, 3 without a clone
   *     that can be studied
   */
  int run(String... arguments) throws IOException, InterruptedException {
    if (arguments.length != 2) {
      out.println("Usage: SixMonthsProgram FOLDER_OF_CLONES OUTPUT_FOLDER");
      return ValidityProgram.WRONG_USAGE;
    }
    List<CloneFigures> studied = new ArrayList<>();
    for (Path clone : folders(Path.of(arguments[0]))) {
      Optional<CloneFigures> figures = CloneStudy.of(clone);
      out.println(clone.getFileName() + (figures.isPresent() ? "" : ": nothing to study"));
      figures.ifPresent(studied::add);
    }
    if (studied.isEmpty()) {
      out.println("The folder holds no clone with half a year of history: " + arguments[0]);
      return ValidityProgram.NO_DATA;
    }
    write(studied, Path.of(arguments[1]));
    return ValidityProgram.DONE;
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void write(List<CloneFigures> studied, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path json = folder.resolve(JSON);
    String model = ScoreModel.standard().version();
    SixMonthsReport report = new SixMonthsReport(model, studied);
    if (Files.isRegularFile(json)) {
      report = new SixMonthsReport(model, SixMonthsReport.read(json).repositories()).with(studied);
    }
    Files.writeString(json, report.json());
    Files.writeString(folder.resolve(PAGE), SixMonthsStudyPage.markdown(report));
    out.println("Figures on " + report.repositories().size() + " repositories:");
    out.println("  " + folder.resolve(PAGE));
    out.println("  " + folder.resolve(JSON));
  }
}
