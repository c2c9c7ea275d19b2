package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** An element of a report at its start: its name, its attributes, and its place for complaints. */
final class XmlElement {

  /** More of a text says nothing more to a reader of findings. */
  private static final int LONGEST_TEXT = 300;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

  private final XMLStreamReader reader;
  private final String report;

  XmlElement(XMLStreamReader reader, String report) {
    this.reader = reader;
    this.report = report;
  }

  /** The name without a prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute's value; empty where there is no such attribute. */
  Optional<String> find(String attribute) {
    return Optional.ofNullable(reader.getAttributeValue(null, attribute));
  }

  /** The value of an attribute that has to be there. */
  String get(String attribute) throws EvidenceException {
    return find(attribute).orElseThrow(() -> lacks(attribute));
  }

  /** The value of an attribute that has to be a number of at least 0. */
  int count(String attribute) throws EvidenceException {
    return number(attribute, get(attribute));
  }

  /** The number of at least 0 that a text states. */
  int number(String what, String text) throws EvidenceException {
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // What follows says so.
    }
    throw wrong("'" + what + "' is not a number of at least 0");
  }

  EvidenceException lacks(String what) {
    return wrong("'" + what + "' is missing");
  }

  /** A complaint about this place. */
  EvidenceException wrong(String cause) {
    int line = Math.max(0, reader.getLocation().getLineNumber());
    int column = Math.max(0, reader.getLocation().getColumnNumber());
    String message = String.format(Locale.ROOT, "%s, so nothing is taken from this report", cause);
    return new EvidenceException(
        new Problem(Problem.Kind.EVIDENCE, report, line, line == 0 ? 0 : column, message));
  }

  /** A text from a report on one line and not too long. */
  static String plain(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST_TEXT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT / 2)) + "\u2026";
  }
}
