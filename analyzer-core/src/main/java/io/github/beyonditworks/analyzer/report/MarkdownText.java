package io.github.beyonditworks.analyzer.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes untrusted text inert in Markdown as hosts of code read it (CommonMark with GitHub's
 * additions): no markup, no HTML, no mention of people or issues, no link.
 */
public final class MarkdownText {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&]");
  private static final Pattern MENTION = Pattern.compile("@(?=\\w)");
  private static final Pattern LINK = Pattern.compile("(?i)\\b(https?|ftp|mailto|www)(?=[:.])");

  /** Breaks a word for software and not for the eye. */
  private static final String INVISIBLE = "\u2060";

  private static final int SHORTEST_FENCE = 3;

  private MarkdownText() {}

  /** Text on one line. */
  public static String of(String text) {
    String escaped = MARKUP.matcher(PlainText.of(text)).replaceAll("\\\\$0");
    String silent =
        MENTION.matcher(escaped).replaceAll("@" + INVISIBLE).replace("#", "#" + INVISIBLE);
    return LINK.matcher(silent).replaceAll("$1" + INVISIBLE);
  }

  /** Text as code on one line; its backquotes do not end it. */
  public static String code(String text) {
    String plain = PlainText.of(text).replace('|', '\u00a6');
    String fence = "`".repeat(longestRun(plain) + 1);
    String padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return plain.isEmpty() ? "" : fence + padding + plain + padding + fence;
  }

  /** Lines of code as a block of their own; their backquotes do not end it. */
  public static String block(String language, String text) {
    String inert = text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(inert) + 1));
    return fence + language + "\n" + inert + "\n" + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
