package io.github.beyonditworks.analyzer.report;

import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document that is being written, indented, in UTF-8. Characters that XML does not allow
 * are replaced.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class XmlFile {

  private static final Pattern NOT_ALLOWED =
      Pattern.compile("[^\t\n\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Readers take these for blanks where they stand in an attribute. */
  private static final Pattern NOT_KEPT_IN_ATTRIBUTES = Pattern.compile("[\t\n\r]");

  private static final String REPLACEMENT = "\uFFFD";
  private static final String INDENT = "  ";

  private final XMLStreamWriter xml;
  private int depth;

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A step that may fail. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * Writes a document.
   *
   * @param file where to
   * @param content writes the root element
   */
  static void write(Path file, Consumer<XmlFile> content) throws IOException {
    StringWriter text = new StringWriter();
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    // Another factory on the class path would write other bytes.
    XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    try {
      XMLStreamWriter xml = factory.createXMLStreamWriter(text);
      content.accept(new XmlFile(xml));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    Files.write(file, (shown(text.toString()) + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** What hides is shown as references, which readers take for the characters themselves. */
  private static String shown(String document) {
    StringBuilder shown = new StringBuilder(document.length());
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (c >= '\u007f' && HiddenCharacters.isHidden(c)) {
        shown.append("&#").append((int) c).append(';');
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Writes an element with others in it. */
  void element(String name, Consumer<XmlFile> content) {
    run(
        () -> {
          newLine();
          xml.writeStartElement(name);
        });
    depth++;
    content.accept(this);
    depth--;
    run(
        () -> {
          newLine();
          xml.writeEndElement();
        });
  }

  /** Writes an element with text in it, or none. */
  void leaf(String name, String text, Consumer<XmlFile> attributes) {
    run(
        () -> {
          newLine();
          if (text.isEmpty()) {
            xml.writeEmptyElement(name);
          } else {
            xml.writeStartElement(name);
          }
        });
    attributes.accept(this);
    if (!text.isEmpty()) {
      run(
          () -> {
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
          });
    }
  }

  /** Writes an attribute of the element that was begun last. */
  void attribute(String name, Object value) {
    String text = allowed(String.valueOf(value));
    String kept = NOT_KEPT_IN_ATTRIBUTES.matcher(text).replaceAll(REPLACEMENT);
    run(() -> xml.writeAttribute(name, kept));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }

  private static String allowed(String text) {
    return NOT_ALLOWED.matcher(text).replaceAll(REPLACEMENT);
  }

  /** The document goes to memory, where nothing fails. */
  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
