package io.github.beyonditworks.analyzer;

import java.util.regex.Pattern;

/**
 * Tells generated code by what generators write: a {@code @Generated} annotation or a warning in
 * the file's head.
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

  private GeneratedCode() {}

  static boolean isGenerated(String text) {
    return (text.contains("Generated") && ANNOTATION.matcher(text).find())
        || WARNING.matcher(head(text)).find();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD_CHARACTERS));
  }
}
