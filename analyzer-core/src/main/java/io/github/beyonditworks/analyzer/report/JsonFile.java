package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import java.io.BufferedOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON in UTF-8, the same on every platform, as it comes: it may be long. */
final class JsonFile {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int BUFFER_BYTES = 1 << 16;
  private static final char DELETE = '\u007f';

  private JsonFile() {}

  /** Writes an indented document, with a line end behind it. */
  static void write(Path file, Consumer<JsonGenerator> content) throws IOException {
    write(file, new Indenting(), content);
  }

  /** Writes a document on one line, with a line end behind it. */
  static void writeCompact(Path file, Consumer<JsonGenerator> content) throws IOException {
    write(file, ObjectWriteContext.empty(), content);
  }

  private static void write(Path file, ObjectWriteContext context, Consumer<JsonGenerator> content)
      throws IOException {
    try (Writer out = writer(file)) {
      JsonGenerator json = FACTORY.createGenerator(context, out);
      content.accept(json);
      json.flush();
      out.write('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** A message may quote half of a character, which this writer replaces: others throw. */
  private static Writer writer(Path file) throws IOException {
    return new ShowingWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES),
            StandardCharsets.UTF_8));
  }

  /** A value on one line. */
  static String compact(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return HiddenCharacters.shown(text.toString(), true);
  }

  /**
   * Writes a text with a line end behind it. A message may quote half of a character; getBytes
   * replaces it, where a writer would throw.
   */
  static void save(Path file, String text) throws IOException {
    Files.write(file, (HiddenCharacters.shown(text, true) + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Shows what hides in texts as JSON's own escapes, which are Java's too: whoever reads the
   * document gets the same texts, whoever looks at it sees what is there.
   */
  private static final class ShowingWriter extends FilterWriter {

    ShowingWriter(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      int hidden = offset;
      while (hidden < offset + length && !isHidden(characters[hidden])) {
        hidden++;
      }
      if (hidden == offset + length) {
        out.write(characters, offset, length);
      } else {
        write(new String(characters, offset, length));
      }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      out.write(HiddenCharacters.shown(text.substring(offset, offset + length), true));
    }

    private static boolean isHidden(char c) {
      return c >= DELETE && HiddenCharacters.isHidden(c);
    }
  }

  /** Two blanks a level, also in arrays. */
  private static final class Indenting extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter()
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER)
          .createInstance();
    }
  }
}
