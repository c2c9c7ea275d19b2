package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.report.Invocation;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How this program is called here. */
final class Program {

  /** Set by scripts that start the program under a name of their own. */
  private static final String NAME = "quality.program";

  private Program() {}

  static Invocation invocation() {
    String name = System.getProperty(NAME, "");
    return Invocation.ofProgram(name.isBlank() ? "java -jar " + jar() : name);
  }

  /** What this program is loaded from. */
  static List<File> files() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .toList();
  }

  private static String jar() {
    try {
      Path place =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path here = Path.of("").toAbsolutePath();
      return String.valueOf(place.startsWith(here) ? here.relativize(place) : place);
    } catch (URISyntaxException e) {
      return "analyzer-cli.jar";
    }
  }
}
