package io.github.beyonditworks.analyzer.source;

import io.github.beyonditworks.analyzer.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;

/**
 * Reads source files, refusing bytes that the encoding does not allow instead of replacing them.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param charset its encoding
   * @param maxCharacters the longest text accepted
   * @throws SourceException when it cannot be read, is too large, or holds bytes that the encoding
   *     does not allow
   */
  public static String read(SourceFile file, Charset charset, int maxCharacters)
      throws SourceException {
    return text(file, bytes(file, maxCharacters), charset, maxCharacters);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param file the file
   * @param maxCharacters the longest text accepted
   * @throws SourceException when it cannot be read or is too large
   */
  public static byte[] bytes(SourceFile file, int maxCharacters) throws SourceException {
    try {
      // A character takes at most four bytes: anything longer need not be read to be refused.
      if (file.content().size() > 4L * maxCharacters) {
        throw tooLarge(file, maxCharacters);
      }
      return file.content().bytes();
    } catch (IOException e) {
      throw problem(file, 0, 0, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /**
   * The text that bytes stand for.
   *
   * @param file the file that they are from
   * @param bytes the bytes
   * @param charset the encoding
   * @param maxCharacters the longest text accepted
   * @throws SourceException when it is too large or holds bytes that the encoding does not allow
   */
  public static String text(SourceFile file, byte[] bytes, Charset charset, int maxCharacters)
      throws SourceException {
    String text = decode(file, bytes, charset);
    if (text.length() > maxCharacters) {
      throw tooLarge(file, maxCharacters);
    }
    return text;
  }

  private static String decode(SourceFile file, byte[] bytes, Charset charset)
      throws SourceException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(input, characters, true);
    characters.flip();
    String decoded = withoutByteOrderMark(characters.toString());
    if (result.isError()) {
      List<String> lines = decoded.lines().toList();
      boolean atLineStart = decoded.isEmpty() || decoded.endsWith("\n") || decoded.endsWith("\r");
      int line = lines.size() + (atLineStart ? 1 : 0);
      int column = atLineStart ? 1 : lines.get(lines.size() - 1).length() + 1;
      throw problem(
          file,
          line,
          column,
          String.format(
              Locale.ROOT,
              "byte 0x%02X is not valid %s; set the project's source encoding or convert the file",
              bytes[input.position()],
              charset.name()));
    }
    return decoded;
  }

  private static String withoutByteOrderMark(String decoded) {
    return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK
        ? decoded.substring(1)
        : decoded;
  }

  private static SourceException tooLarge(SourceFile file, int maxCharacters) {
    return problem(
        file,
        0,
        0,
        String.format(
            Locale.ROOT, "is longer than %,d characters and was left out", maxCharacters));
  }

  private static SourceException problem(SourceFile file, int line, int column, String message) {
    return new SourceException(new Problem(Problem.Kind.READ, file.path(), line, column, message));
  }
}
