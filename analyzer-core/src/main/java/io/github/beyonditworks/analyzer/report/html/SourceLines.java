package io.github.beyonditworks.analyzer.report.html;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads source files once more, for showing: no byte is refused. */
final class SourceLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceLines() {}

  /**
   * The lines of a file, split as the parser counts them; empty when it cannot be read any more.
   */
  static Optional<List<String>> read(Path file) {
    try {
      String text = decode(Files.readAllBytes(file));
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of((marked ? text.substring(1) : text).lines().toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 cannot be mistaken for another encoding; Latin 1 gives every byte a character. */
  private static String decode(byte[] bytes) {
    try {
      return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
