package io.github.beyonditworks.analyzer.source;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;

/**
 * How XML that strangers wrote is read. A document type is passed over: nothing that it names is
 * fetched, no entity of its making is expanded, and a document that uses one is refused.
 */
public final class InertXml {

  private InertXml() {}

  /** A factory of readers that do nothing but read. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
    return factory;
  }
}
