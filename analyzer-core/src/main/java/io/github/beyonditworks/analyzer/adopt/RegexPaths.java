package io.github.beyonditworks.analyzer.adopt;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts regular expressions over paths, as other tools have them, into patterns of {@code
 * quality.yml}. They are never run. Understood is what people write: literals, {@code .*}, {@code
 * .}, {@code [\\/]}, {@code ^}, {@code $} and alternatives of these in parentheses.
 */
final class RegexPaths {

  private static final int MOST = 32;
  private static final int LONGEST = 1_000;
  private static final String ANY = "**";

  private RegexPaths() {}

  /**
   * The patterns that fit what an expression fits somewhere in a path.
   *
   * @return empty where that cannot be said
   */
  static List<String> found(String regex) {
    if (regex.length() > LONGEST) {
      return List.of();
    }
    String text = regex.strip();
    boolean fromStart = text.startsWith("^");
    boolean toEnd = text.endsWith("$") && !text.endsWith("\\$");
    text = text.substring(fromStart ? 1 : 0, toEnd ? text.length() - 1 : text.length());
    List<String> patterns = new ArrayList<>();
    for (String alternative : expanded(text)) {
      String glob = glob(alternative);
      if (glob.isEmpty()) {
        return List.of();
      }
      boolean whole = toEnd || glob.endsWith(".java") || glob.endsWith(ANY);
      boolean open = fromStart || glob.startsWith(ANY);
      // Tools see absolute paths, so that what begins at the start begins with anything.
      patterns.add(shortened((open ? "" : ANY) + glob + (whole ? "" : ANY)));
    }
    return patterns;
  }

  /** The patterns that fit what an expression fits from begin to end. */
  static List<String> matched(String regex) {
    return found("^" + regex + "$");
  }

  private static String shortened(String glob) {
    return glob.startsWith("**/**") ? glob.substring("**/".length()) : glob;
  }

  /** Each way through the alternatives; empty where there are too many or they are nested. */
  private static List<String> expanded(String text) {
    int begin = unescaped(text, '(', 0);
    if (begin < 0) {
      return unescaped(text, ')', 0) < 0 ? parts(text) : List.of();
    }
    int end = unescaped(text, ')', begin);
    int inner = unescaped(text, '(', begin + 1);
    if (end < 0 || (inner >= 0 && inner < end)) {
      return List.of();
    }
    String group = text.substring(begin + 1, end);
    group = group.startsWith("?:") ? group.substring(2) : group;
    boolean optional = end + 1 < text.length() && text.charAt(end + 1) == '?';
    List<String> ways = new ArrayList<>(parts(group));
    if (optional) {
      ways.add("");
    }
    List<String> all = new ArrayList<>();
    for (String way : ways) {
      String rest = text.substring(end + (optional ? 2 : 1));
      List<String> further = expanded(text.substring(0, begin) + way + rest);
      all.addAll(further);
      if (further.isEmpty() || all.size() > MOST) {
        return List.of();
      }
    }
    return all;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = unescaped(text, '|', 0); bar >= 0; bar = unescaped(text, '|', from)) {
      parts.add(text.substring(from, bar));
      from = bar + 1;
    }
    parts.add(text.substring(from));
    return parts.size() > MOST ? List.of() : parts;
  }

  private static int unescaped(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** One way without alternatives; empty where something in it is not understood. */
  private static String glob(String regex) {
    StringBuilder glob = new StringBuilder();
    int i = 0;
    while (i < regex.length()) {
      String rest = regex.substring(i);
      String separator =
          rest.startsWith("[\\\\/]") || rest.startsWith("[/\\\\]")
              ? "[\\\\/]"
              : rest.startsWith("[\\/]") || rest.startsWith("[/\\]") ? "[\\/]" : "";
      if (!separator.isEmpty()) {
        glob.append('/');
        i += separator.length();
      } else if (rest.startsWith(".*") || rest.startsWith(".+")) {
        glob.append(glob.toString().endsWith(ANY) ? "" : ANY);
        i += rest.startsWith(".*?") || rest.startsWith(".+?") ? 3 : 2;
      } else {
        char c = rest.charAt(0);
        boolean escaped = c == '\\' && rest.length() > 1;
        char shown = escaped ? rest.charAt(1) : c;
        if (escaped ? !isLiteral(shown) : !isPlain(shown)) {
          return "";
        }
        boolean dot = !escaped && c == '.' && !rest.startsWith(".java");
        glob.append(dot ? '?' : shown == '\\' ? '/' : shown);
        i += escaped ? 2 : 1;
      }
    }
    return glob.toString();
  }

  /** What an escape only takes the meaning from, apart from what patterns give a meaning to. */
  private static boolean isLiteral(char c) {
    return ".-_/\\$ ".indexOf(c) >= 0;
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || "_-./$, ".indexOf(c) >= 0;
  }
}
