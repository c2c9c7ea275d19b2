package io.github.beyonditworks.analyzer.evidence;

import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.source.InertXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML report element by element, so that its size does not matter. A document type is
 * passed over: nothing that it names is fetched, no entity of its making is expanded, and a
 * document that uses one is refused.
 */
final class XmlReport {

  /** Texts are names, numbers and short phrases; a stack trace is not needed to its end. */
  private static final int LONGEST_TEXT = 4_000;

  private final XMLStreamReader reader;
  private final XmlElement element;
  private final StringBuilder text = new StringBuilder();

  private XmlReport(XMLStreamReader reader, String shown) {
    this.reader = reader;
    this.element = new XmlElement(reader, shown);
  }

  /** Hears the elements of a report in their order. */
  interface Listener {
    /** The names that the outermost element may have. */
    Set<String> roots();

    /** An element begins; it must not be kept. */
    void begin(XmlElement element) throws EvidenceException;

    /**
     * An element ends.
     *
     * @param element where
     * @param text the text since the last begin or end, cut where it is very long
     */
    default void end(XmlElement element, String text) throws EvidenceException {}
  }

  /**
   * Reads a report.
   *
   * @param in its bytes
   * @param shown its name in messages
   * @param listener hears its elements
   * @throws EvidenceException when it cannot be read to its end, or is no report of the kind
   */
  static void read(InputStream in, String shown, Listener listener) throws EvidenceException {
    try {
      // All these tools write UTF-8. The platform's parser prints what it cannot decode itself.
      Reader characters = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
      XMLStreamReader reader = InertXml.factory().createXMLStreamReader(characters);
      try {
        new XmlReport(reader, shown).read(listener);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw malformed(e, shown);
    }
  }

  /** Reads a report from where it lies; see the other method. */
  static void read(ReportFile file, Listener listener) throws EvidenceException {
    try (InputStream in = file.open()) {
      read(in, file.shown(), listener);
    } catch (IOException e) {
      throw broken(file.shown(), 0, 0, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private void read(Listener listener) throws XMLStreamException, EvidenceException {
    boolean atRoot = true;
    while (reader.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (atRoot && !listener.roots().contains(element.name())) {
          throw element.wrong("has another root element than a report of this kind");
        }
        atRoot = false;
        text.setLength(0);
        listener.begin(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        listener.end(element, text.toString());
        text.setLength(0);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        keepText();
      }
    }
  }

  /** The platform's parser answers some broken documents with exceptions of other kinds. */
  private int next() throws XMLStreamException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  private void keepText() {
    int length = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
    if (length > 0) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
  }

  /** The parser's own words are in the language of the machine: only its place is taken. */
  private static EvidenceException malformed(XMLStreamException failure, String shown) {
    if (failure.getLocation() == null) {
      return broken(shown, 0, 0, "is not well-formed XML");
    }
    int line = Math.max(0, failure.getLocation().getLineNumber());
    int column = Math.max(0, failure.getLocation().getColumnNumber());
    return broken(shown, line, column, "is not well-formed XML, or ends before it is complete");
  }

  private static EvidenceException broken(String shown, int line, int column, String cause) {
    return new EvidenceException(
        new Problem(
            Problem.Kind.EVIDENCE,
            shown,
            line,
            line == 0 ? 0 : column,
            cause + ", so nothing is taken from this report"));
  }
}
