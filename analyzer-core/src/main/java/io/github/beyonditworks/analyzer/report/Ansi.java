package io.github.beyonditworks.analyzer.report;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours for terminals; every method returns the text as it is when colours are off. */
record Ansi(boolean on) {

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d{1,2}m");

  String bold(String text) {
    return wrapped("1", text);
  }

  String dim(String text) {
    return wrapped("2", text);
  }

  String red(String text) {
    return wrapped("31", text);
  }

  /** Green, yellow or red, as a score is. */
  String byScore(double score, String text) {
    return switch (Grade.of(score)) {
      case GOOD -> wrapped("32", text);
      case FAIR -> wrapped("33", text);
      case POOR -> red(text);
    };
  }

  /** A line whose words are changed and whose colours stay. */
  static String around(String line, UnaryOperator<String> words) {
    Matcher colours = COLOUR.matcher(line);
    StringBuilder text = new StringBuilder(line.length());
    int done = 0;
    while (colours.find()) {
      text.append(words.apply(line.substring(done, colours.start()))).append(colours.group());
      done = colours.end();
    }
    return text.append(words.apply(line.substring(done))).toString();
  }

  private String wrapped(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
