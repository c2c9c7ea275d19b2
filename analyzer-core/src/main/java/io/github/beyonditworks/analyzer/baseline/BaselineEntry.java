package io.github.beyonditworks.analyzer.baseline;

import io.github.beyonditworks.analyzer.model.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A finding that is accepted for now.
 *
 * @param path the file that it stood in when it was accepted
 * @param element the type, or the type and the member, without white space
 * @param rule the rule's id
 * @param code the code that it stands on, hashed
 * @param ordinal which of several alike it is, from 1
 * @param value the value that was accepted, where it is measured against a limit; empty for others,
 *     and in baselines of before values were kept
 */
public record BaselineEntry(
    String path, String element, String rule, String code, int ordinal, OptionalDouble value)
    implements Comparable<BaselineEntry> {

  private static final int DECIMALS = 9;
  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+) (\\S+) ([\\w-]+) ([0-9a-f]{16}) ([1-9]\\d{0,5})(?: (\\d{1,9}(?:\\.\\d{1,9})?))?");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** An entry of a finding that is there or is not, or whose value nobody kept. */
  public BaselineEntry(String path, String element, String rule, String code, int ordinal) {
    this(path, element, rule, code, ordinal, OptionalDouble.empty());
  }

  /** The entry of a finding. */
  public static BaselineEntry of(Finding finding) {
    return new BaselineEntry(
        finding.path(),
        elementOf(finding),
        finding.rule(),
        finding.identity().code(),
        finding.identity().ordinal(),
        finding.limit() > 0 ? OptionalDouble.of(asKept(finding.value())) : OptionalDouble.empty());
  }

  /** This entry for a finding that shrank: what was won is not given back. */
  BaselineEntry withValueAtMost(OptionalDouble most) {
    boolean lower =
        most.isPresent() && value.isPresent() && most.getAsDouble() < value.getAsDouble();
    return lower ? new BaselineEntry(path, element, rule, code, ordinal, most) : this;
  }

  /** Whether a finding is clearly more than what was accepted. */
  boolean isOutgrownBy(Finding finding) {
    return value.isPresent() && finding.hasClearlyGrownSince(value.getAsDouble());
  }

  /** The element of a finding, as entries name it. */
  static String elementOf(Finding finding) {
    return named(finding.element().toString());
  }

  /** A name without white space, as entries hold it. */
  static String named(String element) {
    return WHITE_SPACE.matcher(element).replaceAll("");
  }

  /** Reads a line; empty where it is no entry. */
  static Optional<BaselineEntry> parse(String line) {
    var matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new BaselineEntry(
                decoded(matcher.group(1)),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                Integer.parseInt(matcher.group(5)),
                matcher.group(6) == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(matcher.group(6)))))
        : Optional.empty();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The type's name, without its package. */
  String simpleType() {
    String type = type();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** The type's full name. */
  String type() {
    int end = element.indexOf('#');
    return end < 0 ? element : element.substring(0, end);
  }

  /** The member; empty for a type. */
  String member() {
    int end = element.indexOf('#');
    return end < 0 ? "" : element.substring(end + 1);
  }

  /** What it is recognised by: all but the value. */
  String key() {
    return encodedPath(path) + ' ' + element + ' ' + rule + ' ' + code + ' ' + ordinal;
  }

  /** The line: five or six words, the characters of the path that would be mistaken escaped. */
  @Override
  public String toString() {
    return value.isPresent() ? key() + ' ' + number(value.getAsDouble()) : key();
  }

  /** A value with as many decimals as a line can hold: a share of a third has no end. */
  private static double asKept(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A path without white space and other characters that a URI does not take: percent-encoded. */
  public static String encodedPath(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return toString().compareTo(other.toString());
  }
}
