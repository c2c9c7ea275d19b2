package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.score.ScoreModel.LoadCoefficients;
import io.github.beyonditworks.analyzer.validity.LabelledData;
import io.github.beyonditworks.analyzer.validity.Study;
import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import io.github.beyonditworks.analyzer.validity.ValidityReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fits the loads of the score model and writes them into its file, with the version, the data, the
 * method and the figures that the fit reached on items that it had not seen. The same data gives
 * the same bytes. Run by {@code mvn -Pcalibration -pl analyzer-validity -am -DskipTests verify
 * -Dvalidity.data=DIR -Dcalibration.version=DATE}.
 */
public final class CalibrationProgram {

  private static final int ARGUMENTS = 3;
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final PrintStream out;

  /** A program that says what it did. */
  public CalibrationProgram(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the program.
   *
   * @param arguments the folder of labelled data, the file of the score model, and its new version
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int code = new CalibrationProgram(System.out).run(arguments);
    if (code != ValidityProgram.DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 when the model is written, 2 for wrong usage, 3 without data
   * @throws IOException when the data cannot be read or the model cannot be written
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  public int run(String... arguments) throws IOException, InterruptedException {
    // Maven passes null for a property that is empty.
    boolean named =
        arguments.length == ARGUMENTS && arguments[2] != null && !arguments[2].isBlank();
    if (!named) {
      out.println("Usage: CalibrationProgram DATA_FOLDER MODEL_FILE VERSION");
      return ValidityProgram.WRONG_USAGE;
    }
    if (ValidityProgram.saysWhatIsMissing(arguments[0], out)) {
      return ValidityProgram.NO_DATA;
    }
    Study study = Study.of(LabelledData.read(Path.of(arguments[0])));
    Calibration calibration = Calibration.of(study);
    Path file = Path.of(arguments[1]);
    ObjectNode model = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    model.put("version", arguments[2]);
    Calibration.Fitted fitted = calibration.fitted();
    ((ObjectNode) model.get("powers")).put(Dimension.READABILITY.id(), fitted.form().power());
    model.set("loads", loads(fitted.loads()));
    model.set("calibration", provenance(study, calibration));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    Files.writeString(
        file, JsonMapper.shared().writer().with(printer).writeValueAsString(model) + "\n");
    out.println("Coefficients of " + Loads.ALL.size() + " loads: " + file);
    return ValidityProgram.DONE;
  }

  private static ObjectNode loads(Map<String, LoadCoefficients> fitted) {
    ObjectNode loads = JsonMapper.shared().createObjectNode();
    fitted.forEach(
        (id, load) -> {
          ObjectNode node = loads.putObject(id);
          node.put("reference", load.reference());
          node.put("exponent", load.exponent());
          ObjectNode aspects = node.putObject("aspects");
          load.aspects().forEach(aspects::put);
          node.put("member", load.member());
          if (load.ofType()) {
            node.put("ofType", true);
          }
          node.put("source", load.source());
        });
    return loads;
  }

  private static ObjectNode provenance(Study study, Calibration calibration) {
    ValidityReport report = ValidityReport.of(study, calibration.unseen());
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put(
        "method",
        "Per aspect, Gauss-Newton with non-negative least squares, a small ridge and a pull towards"
            + " equal weights on the expected rating; per member, logistic regression near a prior"
            + " on merged improvements. No coefficient is negative. The form is the one of "
            + Form.ALL.size()
            + " that predicts projects best that were left out. The figures are nested: the form"
            + " was chosen anew without each project.");
    node.put("form", calibration.fitted().form().text());
    node.put(
        "data",
        String.join(
            "; ",
            report.classes()
                + " classes of "
                + report.projects()
                + " projects, doi 10.6084/m9.figshare.12801215 (Schnappinger, Fietzke, Pretschner,"
                + " ICSME 2020)",
            report.pairs()
                + " files before and after merged readability improvements (Dantas, Rocha, Maia,"
                + " ICPC 2023)"));
    ObjectNode figures = node.putObject("figures");
    report
        .nestedFigures()
        .forEach(
            (name, values) -> {
              ObjectNode row = figures.putObject(name);
              new TreeMap<>(values).forEach(row::put);
            });
    return node;
  }
}
