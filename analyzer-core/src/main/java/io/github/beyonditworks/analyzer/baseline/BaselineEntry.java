package io.github.beyonditworks.analyzer.baseline;

import io.github.beyonditworks.analyzer.model.Finding;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
 */
public record BaselineEntry(String path, String element, String rule, String code, int ordinal)
    implements Comparable<BaselineEntry> {

  private static final Pattern LINE =
      Pattern.compile("(\\S+) (\\S+) ([\\w-]+) ([0-9a-f]{16}) ([1-9]\\d{0,5})");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** The entry of a finding. */
  public static BaselineEntry of(Finding finding) {
    return new BaselineEntry(
        finding.path(),
        elementOf(finding),
        finding.rule(),
        finding.identity().code(),
        finding.identity().ordinal());
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
                Integer.parseInt(matcher.group(5))))
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

  /** The line: five words, the characters of the path that would be mistaken escaped. */
  @Override
  public String toString() {
    return encodedPath(path) + ' ' + element + ' ' + rule + ' ' + code + ' ' + ordinal;
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
