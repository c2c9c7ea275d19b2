package io.github.beyonditworks.analyzer.code;

import java.util.Locale;

/**
 * Characters that show nothing themselves and change how the text around them is shown: control
 * characters, other line ends, and those that reorder text (Unicode Standard Annex 9, section 2).
 */
public final class HiddenCharacters {

  private static final char DELETE = '\u007f';
  private static final char LAST_CONTROL = '\u009f';
  private static final char FIRST_TO_LOOK_AT = '\u061c';

  private HiddenCharacters() {}

  /**
   * Whether a character makes text appear in another order than a compiler reads it: an embedding,
   * an override or an isolate, or the end of one.
   */
  public static boolean reorders(char c) {
    return c >= '\u202a' && (c <= '\u202e' || (c >= '\u2066' && c <= '\u2069'));
  }

  /** Whether a character is one that a reader cannot see, line ends and tabs included. */
  public static boolean isHidden(char c) {
    if (c < FIRST_TO_LOOK_AT) {
      return c < ' ' || (c >= DELETE && c <= LAST_CONTROL);
    }
    return reorders(c)
        || c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The character as Java writes it where it is to be seen. */
  public static String escape(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  /**
   * The text with what is hidden shown as escapes.
   *
   * @param keepLines whether line ends and tabs stay what they are
   */
  public static String shown(String text, boolean keepLines) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = isHidden(c) && !(keepLines && (c == '\n' || c == '\r' || c == '\t'));
      if (hidden && shown == null) {
        shown = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (shown != null) {
        shown.append(hidden ? escape(c) : String.valueOf(c));
      }
    }
    return shown == null ? text : shown.toString();
  }

  /** The name of a character that reorders text, with its number. */
  public static String name(char c) {
    String name = Character.getName(c);
    return String.format(
        Locale.ROOT, "U+%04X (%s)", (int) c, String.valueOf(name).toLowerCase(Locale.ROOT));
  }
}
