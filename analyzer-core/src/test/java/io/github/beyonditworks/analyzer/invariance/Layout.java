package io.github.beyonditworks.analyzer.invariance;

import com.github.javaparser.JavaToken;
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways to lay out the same code. */
enum Layout implements UnaryOperator<String> {
  /** As google-java-format lays it out for Android, with deeper indents. */
  ANDROID {
    @Override
    public String apply(String code) {
      return formatted(code, Style.AOSP);
    }
  },
  /** With as few line breaks as comments allow. */
  SQUEEZED {
    @Override
    public String apply(String code) {
      return relaid(code, (before, spaced) -> spaced ? " " : "");
    }
  },
  /** With a line break wherever there was white space, and behind opening brackets and commas. */
  STRETCHED {
    @Override
    public String apply(String code) {
      return relaid(code, (before, spaced) -> spaced || opens(before) ? "\n" : "");
    }
  },
  /** As google-java-format lays out what was squeezed. */
  FORMATTED {
    @Override
    public String apply(String code) {
      return formatted(SQUEEZED.apply(code), Style.GOOGLE);
    }
  };

  private static final int DEEPEST_INDENT = 9;

  /** What to put between two tokens of code. */
  @FunctionalInterface
  interface Gap {
    String between(String tokenBefore, boolean spaced);
  }

  /** A layout that breaks lines, indents and joins at random. */
  static UnaryOperator<String> random(long seed) {
    Random random = new Random(seed);
    return code ->
        relaid(
            code,
            (before, spaced) -> {
              boolean free = spaced || opens(before);
              if (free && random.nextBoolean()) {
                return "\n" + " ".repeat(random.nextInt(DEEPEST_INDENT));
              }
              return spaced ? " " : "";
            });
  }

  private static boolean opens(String token) {
    return token.equals("(") || token.equals("{") || token.equals(",") || token.equals(";");
  }

  private static String formatted(String code, Style style) {
    try {
      return new Formatter(JavaFormatterOptions.builder().style(style).build()).formatSource(code);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(code, e);
    }
  }

  /**
   * The same tokens with other white space; beside comments it stays, since it says what they are
   * about.
   */
  private static String relaid(String code, Gap gap) {
    StringBuilder laidOut = new StringBuilder();
    StringBuilder space = new StringBuilder();
    JavaToken before = null;
    for (JavaToken token : Tokens.of(Tokens.parse(code))) {
      if (token.getCategory().isWhitespace()) {
        space.append(token.getText());
        continue;
      }
      boolean free =
          before != null && !before.getCategory().isComment() && !token.getCategory().isComment();
      laidOut.append(free ? gap.between(before.getText(), !space.isEmpty()) : space);
      laidOut.append(token.getText());
      space.setLength(0);
      before = token;
    }
    return laidOut.append(space).toString();
  }
}
