package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.source.InertXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads small XML files without trust: a document type is passed over, nothing that it names is
 * fetched or expanded, and what is large, deep or broken is refused.
 */
final class XmlFile {

  private static final int MOST_BYTES = 2_000_000;
  private static final int MOST_ELEMENTS = 50_000;
  private static final int DEEPEST = 60;
  private static final int LONGEST_TEXT = 20_000;

  private final XMLStreamReader reader;
  private final Deque<XmlNode> open = new ArrayDeque<>();
  private int elements;

  private XmlFile(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** The outermost element of a file; empty where it cannot be read. */
  static Optional<XmlNode> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? Optional.empty() : read(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The outermost element of a document; empty where it cannot be read. */
  static Optional<XmlNode> read(byte[] bytes) {
    try {
      XMLStreamReader reader =
          InertXml.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new XmlFile(reader).root();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      // The platform's parser answers some broken documents with exceptions of other kinds.
      return Optional.empty();
    }
  }

  private Optional<XmlNode> root() throws XMLStreamException {
    XmlNode root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = begin();
          root = root == null ? node : root;
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keepText();
        default -> {
          // Comments, instructions and document types say nothing here.
        }
      }
    }
    return Optional.ofNullable(root);
  }

  private XmlNode begin() throws XMLStreamException {
    elements++;
    if (elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
      throw new XMLStreamException("larger than a configuration is");
    }
    XmlNode node = new XmlNode(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      node.set(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    if (!open.isEmpty()) {
      open.peek().add(node);
    }
    open.push(node);
    return node;
  }

  private void keepText() {
    StringBuilder text = open.isEmpty() ? new StringBuilder() : open.peek().text();
    int length = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
    if (length > 0) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
  }
}
