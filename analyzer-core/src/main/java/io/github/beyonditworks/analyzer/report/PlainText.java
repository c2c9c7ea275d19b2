package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import java.util.regex.Pattern;

/**
 * Makes untrusted text (source, names, paths, messages) inert for a terminal or a build log: no
 * control characters, no characters that reorder text, nothing that a CI host takes for a command.
 */
public final class PlainText {

  /**
   * Commands that a host obeys wherever they stand in a line: {@code ##[group]} of GitHub's runner,
   * {@code ##vso[task.setvariable …]} of Azure Pipelines ("Logging commands", in any case), {@code
   * ##teamcity[buildStatus …]} of TeamCity ("Service messages"). Any word before the bracket is
   * taken apart, so that a host's next command is none either.
   */
  private static final Pattern COMMAND_IN_LINE = Pattern.compile("##(?=\\w*\\[)");

  /** {@code ::add-mask::} of GitHub's runner, obeyed at the beginning of a line. */
  private static final Pattern LEADING_COMMAND = Pattern.compile("^(\\s*):(?=:)");

  private PlainText() {}

  /** The text on one line, with what a reader could not see shown as escapes. */
  public static String of(String text) {
    String printable = HiddenCharacters.shown(text, false);
    String inert = COMMAND_IN_LINE.matcher(printable).replaceAll("# #");
    return LEADING_COMMAND.matcher(inert).replaceFirst("$1: ");
  }

  /** A line of the product's own: like {@link #of}, but its colours stay. */
  public static String line(String text) {
    return Ansi.around(text, PlainText::of);
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
