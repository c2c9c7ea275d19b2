package io.github.beyonditworks.analyzer.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which code says what a number is, and the numbers that everybody knows. */
public final class NumberWords {

  /** Factors of the decimal system, of time, of bytes and of angles. */
  private static final Set<Integer> FACTORS =
      Set.of(
          8,
          10,
          16,
          24,
          31,
          32,
          60,
          64,
          100,
          128,
          180,
          256,
          360,
          1000,
          1024,
          3600,
          10_000,
          60_000,
          86_400,
          100_000,
          1_000_000,
          1_000_000_000);

  /** The statuses of HTTP that are met often, and the bounds of their classes: RFC 9110. */
  private static final Set<String> STATUSES =
      Set.of(
          "100", "200", "201", "202", "204", "206", "300", "301", "302", "303", "304", "307", "308",
          "400", "401", "403", "404", "405", "409", "410", "412", "415", "422", "429", "500", "502",
          "503", "504", "600");

  /**
   * Words of the calendar, of clocks, bytes, angles, temperatures and of the network, each with
   * what all know.
   */
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry(
              "year",
              Set.of("4", "12", "52", "100", "365", "366", "365.25", "400", "1900", "1970")),
          Map.entry("status", STATUSES),
          Map.entry("port", Set.of("21", "22", "25", "80", "443", "8080")),
          Map.entry("response", STATUSES),
          Map.entry("month", Set.of("3", "12", "28", "29", "30", "31")),
          Map.entry("week", Set.of("7", "52")),
          Map.entry("weekday", Set.of("7")),
          Map.entry("day", Set.of("7", "24", "28", "29", "30", "31", "365", "366")),
          Map.entry("hour", Set.of("12", "24", "60", "3600")),
          Map.entry("minute", Set.of("60", "1440")),
          Map.entry("second", Set.of("60", "1000", "3600", "86400")),
          Map.entry("milli", Set.of("1000", "60000", "3600000", "86400000")),
          Map.entry("millisecond", Set.of("1000", "60000", "3600000", "86400000")),
          Map.entry("micro", Set.of("1000", "1000000")),
          Map.entry("nano", Set.of("1000", "1000000", "1000000000")),
          Map.entry("byte", Set.of("1000", "1024", "1048576", "1073741824")),
          Map.entry("celsius", Set.of("5", "9", "32", "1.8", "273.15")),
          Map.entry("fahrenheit", Set.of("5", "9", "32", "1.8", "459.67")),
          Map.entry("kelvin", Set.of("273.15")),
          Map.entry("degree", Set.of("45", "90", "180", "270", "360")),
          Map.entry("degrees", Set.of("45", "90", "180", "270", "360")),
          Map.entry("percent", Set.of("100")));

  private static final Set<String> KNOWN_NUMBERS =
      KNOWN.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private static final Set<Integer> RADIXES = Set.of(8, 10, 16, 32, 36, 64);

  private static final Set<String> TIME_UNITS =
      Set.of(
          "NANOS",
          "NANOSECONDS",
          "MICROS",
          "MICROSECONDS",
          "MILLIS",
          "MILLISECONDS",
          "SECONDS",
          "MINUTES",
          "HOURS",
          "DAYS",
          "WEEKS",
          "MONTHS",
          "YEARS");

  /** The method's name is the argument's name. */
  private static final Pattern NAMING =
      Pattern.compile(
          "(set|with|plus|minus|max|min|limit|skip|initial|expected|ensure|repeat|pad|indent|sleep|nCopies"
              + "|allocate)(\\p{Lu}\\w*)?"
              + "|of\\p{Lu}\\w*|pow|scaleByPowerOfTen|split|truncate|abbreviate|grow|enlarge|advance|pop|rotateLeft|rotateRight"
              + "|new\\w*(Map|Set|List|Deque|Queue|Capacity)\\w*"
              + "|\\w*((?i:nano|micro|milli|second|minute|hour|day|week|month|year|byte|bit|thread)s"
              + "|(?i:percent|size|capacity|count|length|timeout|limit|width|height|level|retries|radix|depth|scale"
              + "|priority|order|weight))");

  private static final Pattern POSITION =
      Pattern.compile(
          "charAt|codePointAt|codePointBefore|substring|subSequence|subList|get|group|regionMatches"
              + "|startsWith|indexOf|lastIndexOf|arraycopy|testBit|setBit|position|setCharAt|deleteCharAt|insert"
              + "|delete|replace|setLength"
              + "|(get|set|put|is|read|write|visit|update)"
              + "(Int|Short|Long|Byte|Char|Float|Double|String|Object|Bit|Date|Timestamp|Boolean|Null|Item|At|Value)\\w*");

  private static final Set<String> TABLES =
      Set.of(
          "of", "asList", "entry", "ofEntries", "put", "copyOf", "copyOfRange", "ensureCapacity");

  private static final Pattern RADIX =
      Pattern.compile(
          "parse\\w+|toString|toUnsignedString|digit|forDigit|valueOf|decode|getNumericValue");

  private static final Pattern SIZED_TYPE =
      Pattern.compile(
          "\\w*(List|Map|Set|Deque|Queue|Builder|Buffer|Stream|Writer|Reader|Vector|Table|Stack|Semaphore|Latch|Cache"
              + "|Pool)");

  private static final Pattern LENGTH =
      Pattern.compile("\\w*(length|size|len|count|remaining|available|digits)");

  private static final Pattern POSITION_NAME =
      Pattern.compile(
          "[ijkpn]|\\w*(offset|index|pos|position|cursor|idx|off|start|end|from|to|begin)");

  /** Widths in bits of the primitive types, and the highest bit of each. */
  private static final Set<Integer> WIDTHS = Set.of(15, 16, 31, 32, 63, 64);

  /** Ends of the ranges of bytes, ASCII, short numbers and characters. */
  private static final Set<Integer> BOUNDS =
      Set.of(127, 128, 255, 256, 32_767, 32_768, 65_535, 65_536);

  private static final Pattern HASHING =
      Pattern.compile("\\w*(hash|fingerprint|checksum|crc|digest|murmur|cipher|random)\\w*");

  private NumberWords() {}

  static boolean isFactor(BigDecimal number) {
    return isIn(FACTORS, number);
  }

  /** Whether the number is one that a word of the calendar or of a unit explains. */
  static boolean isOfCalendar(BigDecimal number) {
    return KNOWN_NUMBERS.contains(number.stripTrailingZeros().toPlainString());
  }

  /** Whether everybody knows what the number is to a thing of this name. */
  static boolean isKnownOf(String name, BigDecimal number) {
    String digits = number.stripTrailingZeros().toPlainString();
    for (String word : NameWords.of(name).lowerCase()) {
      Set<String> known = KNOWN.get(word);
      if (known == null && word.endsWith("s")) {
        known = KNOWN.get(word.substring(0, word.length() - 1));
      }
      if (known != null && known.contains(digits)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thing of this name is a version: the number it is compared with is one as well. */
  static boolean isVersion(String name) {
    List<String> words = NameWords.of(name).lowerCase();
    return !words.isEmpty() && words.get(words.size() - 1).equals("version");
  }

  static boolean isRadix(BigDecimal number) {
    return isIn(RADIXES, number);
  }

  private static boolean isIn(Set<Integer> numbers, BigDecimal number) {
    int whole = number.intValue();
    return numbers.contains(whole) && number.compareTo(BigDecimal.valueOf(whole)) == 0;
  }

  static boolean isTimeUnit(String name) {
    return name.equals("TimeUnit") || TIME_UNITS.contains(name);
  }

  static boolean namesArgument(String method) {
    return NAMING.matcher(method).matches();
  }

  static boolean takesPosition(String method) {
    return POSITION.matcher(method).matches();
  }

  static boolean takesTable(String method) {
    return TABLES.contains(method);
  }

  static boolean takesRadix(String method) {
    return RADIX.matcher(method).matches();
  }

  static boolean isSized(String type) {
    return SIZED_TYPE.matcher(type).matches();
  }

  static boolean isLength(String name) {
    return matches(LENGTH, name);
  }

  static boolean isPosition(String name) {
    return matches(POSITION_NAME, name);
  }

  static boolean isHashing(String name) {
    return matches(HASHING, name);
  }

  static boolean isWidth(BigDecimal number) {
    return isIn(WIDTHS, number);
  }

  static boolean isBound(BigDecimal number) {
    return isIn(BOUNDS, number);
  }

  private static boolean matches(Pattern pattern, String name) {
    return pattern.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
