package io.github.beyonditworks.analyzer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the jar as users do. */
final class QualityProcess {

  static final String JAR = System.getProperty("quality.jar");

  private QualityProcess() {}

  /**
   * What a run of the program leaves.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Run(int code, String out, String err) {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> arguments(String... arguments) {
    List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR));
    all.addAll(List.of(arguments));
    return all;
  }

  static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(arguments(arguments));
    Path err = folder.resolveSibling(folder.getFileName() + ".err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, java.nio.file.Files.readString(err));
  }
}
