package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beyonditworks.analyzer.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reports for tests: those of the resources, and some that are written down where needed. */
final class Reports {

  static final Path FOLDER = Path.of("src/test/resources/evidence");

  private Reports() {}

  static ReportFile file(String name) {
    return new ReportFile(FOLDER.resolve(name), name);
  }

  static ReportFile of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReportFile of(byte[] bytes) {
    try {
      Path file = Files.createTempFile("report", ".xml");
      file.toFile().deleteOnExit();
      Files.write(file, bytes);
      return new ReportFile(file, "report.xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Problem problemOf(ThrowingCallable reading) {
    return catchThrowableOfType(EvidenceException.class, reading).problem();
  }
}
