package shop;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.Instant;

class Durations {
  long millis(Runnable work) {
    Instant start = Instant.now(); // finding
    work.run();
    return Duration.between(start, Instant.now()).toMillis();
  }

  boolean isOld(Instant made) {
    return Duration.between(made, Instant.now()).toDays() > 30; // finding
  }

  Input named(String text) {
    return Input.fromString(Paths.get("basket.json"), text);
  }

  Input lazy(byte[] bytes) {
    return new Input(Path.of("basket.json"), () -> new ByteArrayInputStream(bytes));
  }

  boolean isSettings(Path path) {
    return path.endsWith(Paths.get("settings.json"));
  }

  String read() throws java.io.IOException {
    return Files.readString(Path.of("basket.json")); // finding
  }
}
