package io.github.beyonditworks.analyzer.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON in UTF-8, the same on every platform. */
final class JsonFile {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonFile() {}

  /** Writes an indented document. */
  static void write(Path file, Consumer<JsonGenerator> content) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().writer().with(printer).createGenerator(text)) {
      content.accept(json);
    }
    save(file, text.toString());
  }

  /** A value on one line. */
  static String compact(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().writer().createGenerator(text)) {
      content.accept(json);
    }
    return text.toString();
  }

  /**
   * Writes a text with a line end behind it. A message may quote half of a character; getBytes
   * replaces it, where a writer would throw.
   */
  static void save(Path file, String text) throws IOException {
    Files.write(file, (text + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
