package io.github.beyonditworks.analyzer.report;

import java.util.regex.Pattern;

/**
 * Makes untrusted text (source, names, paths, messages) inert for a terminal or a build log: no
 * control characters, no characters that reorder text, nothing that a CI host takes for a command.
 */
public final class PlainText {

  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern LEGACY_COMMAND = Pattern.compile("##(?=\\[)");
  private static final Pattern LEADING_COMMAND = Pattern.compile("^(\\s*):(?=:)");

  private PlainText() {}

  /** The text on one line, with what is unsafe replaced. */
  public static String of(String text) {
    String printable = UNSAFE.matcher(text).replaceAll("\uFFFD");
    String withoutLegacy = LEGACY_COMMAND.matcher(printable).replaceAll("# #");
    return LEADING_COMMAND.matcher(withoutLegacy).replaceFirst("$1: ");
  }

  /** The text, or so much of it that it has this length with an ellipsis behind it. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "\u2026";
  }
}
