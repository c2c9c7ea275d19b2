package io.github.beyonditworks.analyzer.code.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units as words in prose and in names: of time in nanoseconds, of size in bytes, of angles. */
final class Units {

  /**
   * A unit.
   *
   * @param dimension what is measured
   * @param name in the plural
   * @param size in the smallest unit of its dimension
   */
  record Unit(Dimension dimension, String name, double size) {}

  /** What is measured. */
  enum Dimension {
    TIME,
    SIZE,
    ANGLE
  }

  private static final Unit NANOS = time("nanoseconds", 1);
  private static final Unit MICROS = time("microseconds", 1e3);
  private static final Unit MILLIS = time("milliseconds", 1e6);
  private static final Unit SECONDS = time("seconds", 1e9);
  private static final Unit MINUTES = time("minutes", 60e9);
  private static final Unit HOURS = time("hours", 3600e9);
  private static final Unit DAYS = time("days", 86_400e9);
  private static final Unit BYTES = new Unit(Dimension.SIZE, "bytes", 1);
  private static final Unit KILOBYTES = new Unit(Dimension.SIZE, "kilobytes", 1024);
  private static final Unit MEGABYTES = new Unit(Dimension.SIZE, "megabytes", 1024 * 1024);
  private static final Unit GIGABYTES = new Unit(Dimension.SIZE, "gigabytes", 1024d * 1024 * 1024);
  private static final Unit DEGREES = new Unit(Dimension.ANGLE, "degrees", 1);
  private static final Unit RADIANS = new Unit(Dimension.ANGLE, "radians", 180 / Math.PI);

  private static final Map<String, Unit> WORDS =
      Map.ofEntries(
          Map.entry("nanoseconds", NANOS),
          Map.entry("nanosecond", NANOS),
          Map.entry("nanos", NANOS),
          Map.entry("ns", NANOS),
          Map.entry("microseconds", MICROS),
          Map.entry("micros", MICROS),
          Map.entry("milliseconds", MILLIS),
          Map.entry("millisecond", MILLIS),
          Map.entry("millis", MILLIS),
          Map.entry("msec", MILLIS),
          Map.entry("msecs", MILLIS),
          Map.entry("ms", MILLIS),
          Map.entry("seconds", SECONDS),
          Map.entry("second", SECONDS),
          Map.entry("secs", SECONDS),
          Map.entry("sec", SECONDS),
          Map.entry("minutes", MINUTES),
          Map.entry("minute", MINUTES),
          Map.entry("mins", MINUTES),
          Map.entry("hours", HOURS),
          Map.entry("hour", HOURS),
          Map.entry("days", DAYS),
          Map.entry("day", DAYS),
          Map.entry("bytes", BYTES),
          Map.entry("kb", KILOBYTES),
          Map.entry("kib", KILOBYTES),
          Map.entry("kilobytes", KILOBYTES),
          Map.entry("mb", MEGABYTES),
          Map.entry("mib", MEGABYTES),
          Map.entry("megabytes", MEGABYTES),
          Map.entry("gb", GIGABYTES),
          Map.entry("gib", GIGABYTES),
          Map.entry("gigabytes", GIGABYTES),
          Map.entry("degrees", DEGREES),
          Map.entry("radians", RADIANS));

  /** The words by which names say what they count in. */
  private static final Map<String, Unit> IN_NAMES =
      Map.ofEntries(
          Map.entry("nanos", NANOS),
          Map.entry("nanoseconds", NANOS),
          Map.entry("micros", MICROS),
          Map.entry("millis", MILLIS),
          Map.entry("milliseconds", MILLIS),
          Map.entry("msec", MILLIS),
          Map.entry("ms", MILLIS),
          Map.entry("seconds", SECONDS),
          Map.entry("secs", SECONDS),
          Map.entry("minutes", MINUTES),
          Map.entry("hours", HOURS),
          Map.entry("days", DAYS),
          Map.entry("bytes", BYTES),
          Map.entry("kb", KILOBYTES),
          Map.entry("kilobytes", KILOBYTES),
          Map.entry("mb", MEGABYTES),
          Map.entry("megabytes", MEGABYTES),
          Map.entry("degrees", DEGREES),
          Map.entry("radians", RADIANS));

  private static final Map<String, Unit> BY_METHOD =
      Map.ofEntries(
          Map.entry("Duration.ofNanos", NANOS),
          Map.entry("Duration.ofMillis", MILLIS),
          Map.entry("Duration.ofSeconds", SECONDS),
          Map.entry("Duration.ofMinutes", MINUTES),
          Map.entry("Duration.ofHours", HOURS),
          Map.entry("Duration.ofDays", DAYS),
          Map.entry("Instant.ofEpochMilli", MILLIS),
          Map.entry("Instant.ofEpochSecond", SECONDS),
          Map.entry("Thread.sleep", MILLIS),
          Map.entry("LockSupport.parkNanos", NANOS),
          Map.entry("Math.sin", RADIANS),
          Map.entry("Math.cos", RADIANS),
          Map.entry("Math.tan", RADIANS),
          Map.entry("Math.toRadians", DEGREES),
          Map.entry("Math.toDegrees", RADIANS));

  private static final Map<String, Unit> GIVEN =
      Map.ofEntries(
          Map.entry("toNanos", NANOS),
          Map.entry("toMicros", MICROS),
          Map.entry("toMillis", MILLIS),
          Map.entry("toEpochMilli", MILLIS),
          Map.entry("toSeconds", SECONDS),
          Map.entry("getSeconds", SECONDS),
          Map.entry("getEpochSecond", SECONDS),
          Map.entry("toMinutes", MINUTES),
          Map.entry("toHours", HOURS),
          Map.entry("toDays", DAYS),
          Map.entry("System.currentTimeMillis", MILLIS),
          Map.entry("System.nanoTime", NANOS),
          Map.entry("Math.toRadians", RADIANS),
          Map.entry("Math.toDegrees", DEGREES));

  private static final Map<String, Unit> CONSTANTS =
      Map.of(
          "NANOSECONDS", NANOS,
          "MICROSECONDS", MICROS,
          "MILLISECONDS", MILLIS,
          "SECONDS", SECONDS,
          "MINUTES", MINUTES,
          "HOURS", HOURS,
          "DAYS", DAYS);

  private Units() {}

  private static Unit time(String name, double nanos) {
    return new Unit(Dimension.TIME, name, nanos);
  }

  /** The unit that a word of prose names; null for all other words. */
  static Unit ofWord(String word) {
    return WORDS.get(word);
  }

  /** The unit that the last word of a name states; null where it states none. */
  static Unit ofName(String name) {
    List<String> words = CamelWords.of(name);
    if (words.size() < 2) {
      return null;
    }
    Unit unit = IN_NAMES.get(words.get(words.size() - 1));
    String before = words.get(words.size() - 2);
    boolean rate = before.equals("per") || before.equals("by");
    return rate ? null : unit;
  }

  /** The unit in which a static method, such as {@code Duration.ofMillis}, takes its argument. */
  static Optional<Unit> taken(String method) {
    return Optional.ofNullable(BY_METHOD.get(method));
  }

  /** The unit in which a method, with or without the type before it, hands out its result. */
  static Optional<Unit> given(String method) {
    return Optional.ofNullable(GIVEN.get(method));
  }

  /** The unit of a constant of {@code TimeUnit}. */
  static Optional<Unit> ofConstant(String expression) {
    return Optional.ofNullable(
        CONSTANTS.get(expression.substring(expression.lastIndexOf('.') + 1)));
  }
}
