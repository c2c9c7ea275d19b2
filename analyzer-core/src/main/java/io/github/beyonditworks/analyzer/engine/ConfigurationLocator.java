package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationException;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.disk.DiskTrouble;
import io.github.beyonditworks.analyzer.report.PlainText;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and reads the configuration file. */
final class ConfigurationLocator {

  /** The file's name unless another is given. */
  static final String FILE_NAME = "quality.yml";

  private ConfigurationLocator() {}

  private static List<Path> candidates(Task task) {
    return task.configuration() != null
        ? List.of(Path.of(task.configuration()))
        : task.project().configurationFolders().stream()
            .map(folder -> Path.of(folder, FILE_NAME))
            .distinct()
            .toList();
  }

  /** A rule that somebody relies on and that does not run would pass every gate. */
  private static void refuseBrokenRules() throws TaskException {
    if (!Rules.FAULTS.isEmpty()) {
      throw TaskException.configuration(
          Rules.FAULTS.stream()
              .map(fault -> "a rule on the class path cannot be used: " + PlainText.of(fault))
              .collect(Collectors.joining(System.lineSeparator() + "  ")));
    }
  }

  /**
   * The configuration: of the file that is named, or of the first {@code quality.yml} in the
   * folders where one is looked for, or else the defaults. Where a change is judged, the files are
   * those of its base.
   */
  static Configuration load(Task task, ChangeBase base, Listener log) throws TaskException {
    refuseBrokenRules();
    try {
      for (Path file : candidates(task)) {
        String name = String.valueOf(file.getFileName());
        if (base.isOverruled(file)) {
          log.warn("The change edits " + PlainText.of(name) + ": that of the base decides.");
        }
        Optional<String> text = base.read(file);
        if (text.isPresent()) {
          return ConfigurationReader.parse(text.get(), base.origin(name));
        }
      }
    } catch (ConfigurationException e) {
      throw TaskException.configuration(
          e.getMessage()
              .lines()
              .map(PlainText::of)
              .collect(Collectors.joining(System.lineSeparator() + "  ")));
    } catch (IOException e) {
      throw TaskException.configuration(
          FILE_NAME + ": cannot be read: " + PlainText.of(DiskTrouble.words(e)));
    }
    if (task.configuration() != null) {
      throw TaskException.configuration(
          "quality.config: there is no file " + PlainText.of(task.configuration()));
    }
    return Configuration.DEFAULTS;
  }
}
