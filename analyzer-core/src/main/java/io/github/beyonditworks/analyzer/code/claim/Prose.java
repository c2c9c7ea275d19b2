package io.github.beyonditworks.analyzer.code.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a comment, markup left out, each with where it stands in the text. Numbers,
 * comparison signs and the marks that end a clause are words too. Beyond both ends stand full
 * stops.
 */
// Cases that share what they do read better one below the other.
@SuppressWarnings("StatementSwitchToExpressionSwitch")
final class Prose {

  /** What ends a sentence or a clause. */
  static final String STOP = ".";

  private static final Set<String> BREAKS = Set.of(STOP, ",", ";", ":", "(", ")", "--");
  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("twenty", 20));
  private static final int LONGEST_NUMERAL =
      NUMERALS.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&le;", "<=", "&ge;", ">=", "&nbsp;", " ", "&quot;", "\"");
  private static final int INITIAL_WORDS = 32;
  private static final int LONGEST_HTML_TAG = 100;
  private static final int LONGEST_QUOTE = 80;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[INITIAL_WORDS];
  private int[] ends = new int[INITIAL_WORDS];

  private Prose(String text) {
    this.text = text;
    read();
  }

  /** The words of a comment without its markers. */
  static Prose of(String text) {
    return new Prose(text);
  }

  int size() {
    return words.size();
  }

  /** A word in lower case; a full stop beyond the ends. */
  String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at) : STOP;
  }

  /** A word as written. */
  String written(int at) {
    return at >= 0 && at < words.size() ? text.substring(starts[at], ends[at]) : STOP;
  }

  /** Where a word begins in the text. */
  int offset(int at) {
    return starts[at];
  }

  boolean isBreak(int at) {
    return BREAKS.contains(word(at));
  }

  /** Whether some words stand one after another. */
  boolean reads(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!word(at + i).equals(expected[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands anywhere in a part of the text. */
  boolean mentions(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words stands in a part of the text. */
  boolean mentionsAny(Set<String> any, int from, int to) {
    for (int i = from; i < to; i++) {
      if (any.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the sentence that a word stands in: the place of its full stop. */
  int endOfSentence(int from) {
    int at = from;
    while (at < words.size() && !word(at).equals(STOP)) {
      at++;
    }
    return at;
  }

  /** The first word of the clause that a word stands in. */
  int startOfClause(int at) {
    int start = at;
    while (!isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  /** The number that a word says, in digits or letters; not a number for other words. */
  double number(int at) {
    String word = word(at);
    char first = word.charAt(0);
    if (first > '9') {
      Integer numeral = word.length() <= LONGEST_NUMERAL ? NUMERALS.get(word) : null;
      return numeral == null ? Double.NaN : numeral;
    }
    boolean digits =
        (first >= '0' && first <= '9')
            || (first == '-'
                && word.length() > 1
                && word.charAt(1) >= '0'
                && word.charAt(1) <= '9');
    return digits ? parse(word) : Double.NaN;
  }

  private static double parse(String digits) {
    String plain = digits.replace("_", "").replace(",", "");
    char last = plain.charAt(plain.length() - 1);
    if (last == 'l' || last == 'd' || last == 'f') {
      plain = plain.substring(0, plain.length() - 1);
    }
    try {
      return plain.startsWith("0x")
          ? Long.parseLong(plain.substring(2), 16)
          : Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Some words as written, white space folded and cut where they are many. */
  String quote(int from, int to) {
    int begin = starts[Math.max(0, from)];
    int end = ends[Math.min(to, words.size()) - 1];
    StringBuilder quote = new StringBuilder();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '{' && text.startsWith("{@", i)) {
        i = endOfTagName(i) - 1;
      } else if (c == '<' && htmlEnd(i) > 0) {
        i = htmlEnd(i);
      } else if (Character.isWhitespace(c)) {
        if (quote.length() > 0 && quote.charAt(quote.length() - 1) != ' ') {
          quote.append(' ');
        }
      } else if (c != '}' && c != '`' && c != '"') {
        quote.append(c);
      }
    }
    return quote.length() <= LONGEST_QUOTE
        ? quote.toString().strip()
        : quote.substring(0, LONGEST_QUOTE).strip() + "…";
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      at = readAt(at);
    }
  }

  /** Takes what stands at an offset and tells where to go on. */
  private int readAt(int at) {
    char c = text.charAt(at);
    if (isWordPart(c) || c == '#' || c == '@') {
      return readWord(at);
    }
    switch (c) {
      case '{':
        return text.startsWith("{@", at) ? endOfTagName(at) : at + 1;
      case '<':
      case '>':
      case '=':
      case '!':
        return readSign(at);
      case '-':
        return readDash(at);
      case '&':
        return readEntity(at);
      case '.':
        add(STOP, at, at + 1);
        return at + 1;
      case ',':
      case ';':
      case ':':
      case '(':
      case ')':
        add(String.valueOf(c), at, at + 1);
        return at + 1;
      case '–':
      case '—':
        add("--", at, at + 1);
        return at + 1;
      case '?':
        add(STOP, at, at + 1);
        return at + 1;
      case '%':
        add("%", at, at + 1);
        return at + 1;
      default:
        return at + 1;
    }
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || (c > 127 && Character.isLetter(c));
  }

  private int readWord(int from) {
    boolean number = Character.isDigit(text.charAt(from));
    int to = from + 1;
    while (to < text.length() && (isWordPart(text.charAt(to)) || joins(to, number))) {
      to++;
    }
    if (text.startsWith("()", to)) {
      to += 2;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (number) {
      int unit = unitBehind(word);
      if (unit < word.length()) {
        add(word.substring(0, unit), from, from + unit);
        add(word.substring(unit), from + unit, to);
        return to;
      }
    }
    boolean quoted = from > 0 && text.charAt(from - 1) == '"' && text.startsWith("\"", to);
    add(quoted ? '"' + word + '"' : word, from, to);
    boolean abbreviation = word.equals("e.g") || word.equals("i.e") || word.equals("etc");
    return abbreviation && text.startsWith(".", to) ? to + 1 : to;
  }

  /** Where the letters of {@code 500ms} begin. */
  private static int unitBehind(String word) {
    int digits = 0;
    while (digits < word.length()
        && (Character.isDigit(word.charAt(digits)) || "._,".indexOf(word.charAt(digits)) >= 0)) {
      digits++;
    }
    int letters = digits;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    boolean radix = word.startsWith("0x");
    return letters == word.length() && !radix && !word.substring(digits).equals("l")
        ? digits
        : word.length();
  }

  /** Whether a mark between two letters or digits belongs to the word. */
  private boolean joins(int at, boolean number) {
    char c = text.charAt(at);
    boolean between = at + 1 < text.length() && isWordPart(text.charAt(at + 1));
    if (!between) {
      return false;
    }
    switch (c) {
      case '.':
      case '\'':
      case '’':
      case '#':
        return true;
      case ',':
        return number && threeDigits(at + 1);
      case '-':
        return !number && Character.isLetter(text.charAt(at + 1));
      default:
        return false;
    }
  }

  private boolean threeDigits(int at) {
    if (at + 3 > text.length()) {
      return false;
    }
    for (int i = at; i < at + 3; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 == text.length() || !isWordPart(text.charAt(at + 3));
  }

  private int readSign(int at) {
    if (text.charAt(at) == '<') {
      int html = htmlEnd(at);
      if (html > 0) {
        if (isBlockTag(at)) {
          add(STOP, at, at + 1);
        }
        return html + 1;
      }
    }
    int end = at + 1 < text.length() && text.charAt(at + 1) == '=' ? at + 2 : at + 1;
    add(text.substring(at, end), at, end);
    return end;
  }

  /** The offset of the {@code >} of an HTML tag; -1 where none begins. */
  private int htmlEnd(int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    char next = text.charAt(at + 1);
    if (!Character.isLetter(next) && next != '/') {
      return -1;
    }
    int end = text.indexOf('>', at);
    return end > 0 && end - at < LONGEST_HTML_TAG ? end : -1;
  }

  private boolean isBlockTag(int at) {
    int name = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    return text.startsWith("p>", name)
        || text.startsWith("li", name)
        || text.startsWith("ul", name)
        || text.startsWith("ol", name)
        || text.startsWith("td", name)
        || text.startsWith("tr", name)
        || text.startsWith("pre", name)
        || text.startsWith("h", name);
  }

  private int readDash(int at) {
    boolean digit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    boolean behindWord = at > 0 && isWordPart(text.charAt(at - 1));
    if (digit && !behindWord) {
      return readWord(at);
    }
    if (text.startsWith("->", at)) {
      add("->", at, at + 2);
      return at + 2;
    }
    add(digit ? "-" : "--", at, at + 1);
    return at + 1;
  }

  private int readEntity(int at) {
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      if (text.startsWith(entity.getKey(), at)) {
        int end = at + entity.getKey().length();
        String sign = entity.getValue();
        boolean orEqual = sign.length() == 1 && text.startsWith("=", end);
        if (!sign.isBlank() && !sign.equals("\"")) {
          add(orEqual ? sign + "=" : sign, at, orEqual ? end + 1 : end);
        }
        return orEqual ? end + 1 : end;
      }
    }
    return at + 1;
  }

  /** Behind the name of an inline tag. */
  private int endOfTagName(int at) {
    int end = at + 2;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(String word, int from, int to) {
    int count = words.size();
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = from;
    ends[count] = to;
    words.add(word);
  }
}
