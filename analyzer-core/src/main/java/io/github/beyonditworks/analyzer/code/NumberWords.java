package io.github.beyonditworks.analyzer.code;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
