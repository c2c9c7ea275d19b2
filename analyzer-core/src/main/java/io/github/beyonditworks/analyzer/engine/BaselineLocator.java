package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.baseline.Baseline;
import io.github.beyonditworks.analyzer.baseline.BaselineException;
import io.github.beyonditworks.analyzer.disk.DiskTrouble;
import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and reads the baseline. */
final class BaselineLocator {

  private BaselineLocator() {}

  /** The file: the one that is named, or the one at the root of the repository. */
  static Path file(Task task) {
    return task.baseline() != null
        ? Path.of(task.baseline()).toAbsolutePath().normalize()
        : Path.of(task.project().repositoryRoot()).resolve(Baseline.FILE_NAME);
  }

  /** The baseline that decides: that of the base, unless the change is trusted. */
  static Baseline load(Task task, ChangeBase base, Listener log) throws TaskException {
    Path file = file(task);
    String name = base.origin(String.valueOf(file.getFileName()));
    try {
      Optional<String> text = base.read(file);
      if (task.baseline() != null && text.isEmpty() && base.revision().isEmpty()) {
        throw TaskException.configuration(
            "quality.baseline: there is no file " + PlainText.of(task.baseline()));
      }
      if (base.isOverruled(file)) {
        log.warn(
            "The change edits "
                + PlainText.of(String.valueOf(file.getFileName()))
                + ": that of the base decides, and that of the change for findings that the base had"
                + " too.");
      }
      if (text.isPresent()) {
        log.info("Baseline: " + PlainText.of(name));
      }
      return text.isPresent() ? Baseline.parse(text.get()) : Baseline.EMPTY;
    } catch (BaselineException | IOException e) {
      throw unreadable(name, e);
    }
  }

  /** The baseline that the change brings, where that of the base decides. */
  static Baseline offered(Task task, ChangeBase base) throws TaskException {
    Path file = file(task);
    try {
      Optional<String> text = base.isOverruled(file) ? base.onDisk(file) : Optional.empty();
      return text.isPresent() ? Baseline.parse(text.get()) : Baseline.EMPTY;
    } catch (BaselineException | IOException e) {
      throw unreadable(String.valueOf(file.getFileName()), e);
    }
  }

  private static TaskException unreadable(String name, Exception cause) {
    String why =
        cause instanceof IOException ofDisk
            ? DiskTrouble.words(ofDisk)
            : String.valueOf(cause.getMessage());
    return TaskException.configuration(
        "the baseline " + PlainText.of(name) + ": " + PlainText.of(why));
  }
}
