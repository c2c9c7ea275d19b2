package io.github.beyonditworks.analyzer.validity.calibration;

import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import java.io.IOException;
import java.io.PrintStream;

/**
 * The check of the scores against human judgement: as users get them, and with coefficients that
 * have not seen what they score. Run by {@code mvn -Pvalidity -pl analyzer-validity -am -DskipTests
 * verify -Dvalidity.data=DIR}.
 */
public final class ValidityCheck {

  private ValidityCheck() {}

  /**
   * Runs the check.
   *
   * @param arguments the folder of labelled data and the folder to write to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int code = program(System.out).run(arguments);
    if (code != ValidityProgram.DONE) {
      System.exit(code);
    }
  }

  /** The program with the models of the calibration. */
  public static ValidityProgram program(PrintStream out) {
    return new ValidityProgram(out, study -> Calibration.of(study).unseen());
  }
}
