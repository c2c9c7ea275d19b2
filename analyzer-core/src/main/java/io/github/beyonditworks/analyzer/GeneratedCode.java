package io.github.beyonditworks.analyzer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells generated code by what generators write: a {@code @Generated} annotation, a warning in the
 * file's head, or the tool's signature above the package.
 */
final class GeneratedCode {

  private static final int HEAD_CHARACTERS = 4000;
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "^@(?:javax?\\.\\w+\\.(?:\\w+\\.)?|jakarta\\.annotation\\.)?Generated\\b",
          Pattern.MULTILINE);
  private static final Pattern WARNING =
      Pattern.compile(
          "(?i)^\\s*(?:/?\\*+|//).*\\b(?:(?:auto-?)?generated\\b.*\\bdo not (?:edit|modify)|do not (?:edit|modify)\\b.*\\bgenerated\\b)",
          Pattern.MULTILINE);

  /** A sentence that begins with what made the file, and says no more. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)^\\s*(?:/?\\*+|//)\\s*(?:\\$ANTLR\\b"
              + "|(?:this|the following)\\s+(?:file|class|code|source)\\s+(?:is|was|has been)\\s+(?:automatically |auto-?)?generated\\b"
              + "|(?:automatically |auto-?)?generated (?:from|by|with|using) )",
          Pattern.MULTILINE);

  private static final Pattern CODE =
      Pattern.compile(
          "^(?:package|import|public|final|abstract|class|interface|enum|record) |^@",
          Pattern.MULTILINE);

  private GeneratedCode() {}

  static boolean isGenerated(String text) {
    return (text.contains("Generated") && ANNOTATION.matcher(text).find()) || saysSo(head(text));
  }

  /** Most heads hold none of the words, which costs far less to see than what a pattern asks. */
  private static boolean saysSo(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return (lower.contains("generated") || lower.contains("$antlr"))
        && (WARNING.matcher(head).find() || SIGNATURE.matcher(aboveCode(head)).find());
  }

  /** Tools sign above all code; further down a comment may speak of what others have generated. */
  private static String aboveCode(String head) {
    Matcher code = CODE.matcher(head);
    return code.find() ? head.substring(0, code.start()) : head;
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
  }
}
