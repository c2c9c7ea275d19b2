package io.github.beyonditworks.analyzer.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads source files once more, for showing: bytes that the encoding does not allow are replaced.
 */
public final class SourceLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceLines() {}

  /**
   * The lines of a file, split as the parser counts them; empty when it cannot be read any more.
   */
  public static Optional<List<String>> read(Path file, Charset charset) {
    try {
      String text = new String(Files.readAllBytes(file), charset);
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of((marked ? text.substring(1) : text).lines().toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
