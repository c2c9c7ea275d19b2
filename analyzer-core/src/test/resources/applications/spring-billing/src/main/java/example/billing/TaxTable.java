package example.billing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class TaxTable {
  private final Path file;

  TaxTable(Path file) {
    this.file = file;
  }

  Map<String, Integer> load() {
    String text = null;
    try {
      text = Files.readString(file);
    } catch (Exception e) {
      e.printStackTrace();
    }
    return parse(text.lines());
  }

  int rate(String country) {
    try {
      if (country.isBlank()) {
        throw new IllegalArgumentException("no country");
      }
      return load().get(country);
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  int tenths(String text) {
    try {
      return Integer.parseInt(text);
    } catch (Exception e) {
      return 0;
    }
  }
}
