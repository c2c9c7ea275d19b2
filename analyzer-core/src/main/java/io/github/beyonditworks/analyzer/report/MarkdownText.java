package io.github.beyonditworks.analyzer.report;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown as hosts of code read it (CommonMark with GitHub's additions). It consists of the
 * product's own words, which are constants of the program, and of untrusted text, in which nothing
 * is markup, HTML, a mention of people or issues, or a link: a string cannot get into a report
 * without being told which of the two it is.
 */
public final class MarkdownText {

  /** Nothing. */
  public static final MarkdownText NONE = new MarkdownText("");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&]");
  private static final Pattern MENTION = Pattern.compile("@(?=\\w)");
  private static final Pattern LINK = Pattern.compile("(?i)\\b(https?|ftp|mailto|www)(?=[:.])");
  private static final Pattern PARAGRAPH = Pattern.compile("\n\\s*\n|\n- |\n\\* ");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Breaks a word for software and not for the eye. */
  private static final String INVISIBLE = "\u2060";

  private static final String PLACE = "%s";
  private static final int SHORTEST_FENCE = 3;
  private static final int SHORTEST_SENTENCE = 30;

  private final String markdown;

  private MarkdownText(String markdown) {
    this.markdown = markdown;
  }

  /** Untrusted text on one line. */
  public static MarkdownText of(String text) {
    String escaped = MARKUP.matcher(PlainText.of(text)).replaceAll("\\\\$0");
    String silent =
        MENTION.matcher(escaped).replaceAll("@" + INVISIBLE).replace("#", "#" + INVISIBLE);
    return new MarkdownText(LINK.matcher(silent).replaceAll("$1" + INVISIBLE));
  }

  /** A number. */
  public static MarkdownText of(long number) {
    return new MarkdownText(Long.toString(number));
  }

  /** Untrusted text as code on one line; its backquotes do not end it. */
  public static MarkdownText code(String text) {
    String plain = PlainText.of(text).replace('|', '\u00a6');
    String fence = "`".repeat(longestRun(plain) + 1);
    String padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return plain.isEmpty() ? NONE : new MarkdownText(fence + padding + plain + padding + fence);
  }

  /** Untrusted lines of code as a block of their own; their backquotes do not end it. */
  public static MarkdownText block(@CompileTimeConstant String language, String text) {
    String inert = text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(inert) + 1));
    return new MarkdownText(fence + language + "\n" + inert + "\n" + fence);
  }

  /**
   * The product's own words.
   *
   * @param pattern Markdown, with {@code %s} in each place of a part
   * @param parts what comes there
   */
  public static MarkdownText own(@CompileTimeConstant String pattern, MarkdownText... parts) {
    StringBuilder text = new StringBuilder();
    int used = 0;
    int done = 0;
    for (int at = pattern.indexOf(PLACE); at >= 0; at = pattern.indexOf(PLACE, done)) {
      text.append(pattern, done, at).append(parts[used]);
      used++;
      done = at + PLACE.length();
    }
    if (used < parts.length) {
      throw new IllegalArgumentException("more parts than places: " + pattern);
    }
    return new MarkdownText(text.append(pattern, done, pattern.length()).toString());
  }

  /** Parts with a separator between them. */
  public static MarkdownText joined(
      @CompileTimeConstant String separator, Collection<MarkdownText> parts) {
    return new MarkdownText(
        parts.stream().map(MarkdownText::toString).collect(Collectors.joining(separator)));
  }

  /** The first sentence of why a rule matters. Documentation of rules is the product's own. */
  public static MarkdownText why(RuleDocumentation rule) {
    return new MarkdownText(firstSentence(rule.why()));
  }

  /** The first sentence of when a rule is not to be followed. */
  public static MarkdownText whenNot(RuleDocumentation rule) {
    return new MarkdownText(firstSentence(rule.whenNot()));
  }

  private static String firstSentence(String markdown) {
    String paragraph = BLANKS.matcher(PARAGRAPH.split(markdown, 2)[0]).replaceAll(" ").strip();
    String bare = paragraph.startsWith("- ") ? paragraph.substring(2) : paragraph;
    for (int i = 0; i < bare.length() - 1; i++) {
      boolean end = ".!?".indexOf(bare.charAt(i)) >= 0 && bare.charAt(i + 1) == ' ';
      if (end && i > SHORTEST_SENTENCE) {
        return bare.substring(0, i + 1);
      }
    }
    return bare;
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

  /** Whether it is nothing. */
  public boolean isEmpty() {
    return markdown.isEmpty();
  }

  /** How many characters it has. */
  public int length() {
    return markdown.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarkdownText text && markdown.equals(text.markdown);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  /** The Markdown. */
  @Override
  public String toString() {
    return markdown;
  }
}
