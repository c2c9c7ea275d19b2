package io.github.beyonditworks.analyzer.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path pattern as Ant and Maven read it: {@code ?} is one character, {@code *} any within a
 * folder name, {@code **} any folders. A pattern that ends in {@code /} means everything below.
 */
public record PathPattern(String text, Pattern regex) {

  /** Reads a pattern. */
  public static PathPattern of(String text) {
    String pattern = text.strip().replace('\\', '/');
    if (pattern.endsWith("/")) {
      pattern += "**";
    }
    return new PathPattern(text, Pattern.compile(toRegex(pattern)));
  }

  /** Reads each pattern. */
  public static List<PathPattern> all(List<String> texts) {
    return texts.stream().map(PathPattern::of).toList();
  }

  /** Whether the whole path fits. */
  public boolean matches(String path) {
    return regex.matcher(path).matches();
  }

  private static String toRegex(String pattern) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      if (pattern.startsWith("**/", i)) {

        regex.append("(?:[^/]*/)*");
        i += 3;
        while (pattern.startsWith("**/", i)) {
          i += 3;
        }
      } else if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i += 2;
      } else {
        char c = pattern.charAt(i);
        switch (c) {
          case '*' -> regex.append("[^/]*");
          case '?' -> regex.append("[^/]");
          default -> regex.append(Pattern.quote(String.valueOf(c)));
        }
        i++;
      }
    }
    return regex.toString();
  }
}
