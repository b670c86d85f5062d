package dev.wardround.scan.dependency.document;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into a tree. A document type is refused: no manifest needs one, and it is what entity
 * bombs and reading of foreign files are made with.
 */
public final class XmlText {
  /** Looked up once and by name of the JDK's own, so that no service is searched for. */
  private static final XMLInputFactory FACTORY = secureFactory();

  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private int count;

  private XmlText(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory secureFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Reads one XML text in the encoding that it declares. */
  public static Element read(byte[] xml) throws DocumentException {
    try {
      XMLStreamReader reader = create(XmlEncoding.text(xml));
      try {
        return new XmlText(reader).root();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new DocumentException("not valid XML" + (line > 0 ? " at line " + line : ""));
    } catch (MissingResourceException e) {
      // The JDK's parser has no words for some mistakes in document types.
      throw new DocumentException("not valid XML");
    }
  }

  private static XMLStreamReader create(String xml) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new StringReader(xml));
    }
  }

  private Element root() throws XMLStreamException, DocumentException {
    Element document = new Element("", 0);
    open.push(document);
    while (reader.hasNext()) {
      accept(reader.next());
    }
    if (document.children().isEmpty()) {
      throw new DocumentException("not valid XML: no element");
    }
    return document.children().get(0);
  }

  private void accept(int event) throws DocumentException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> open.pop();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          top().append(reader.getText());
      case XMLStreamConstants.DTD ->
          throw DocumentException.at("has a document type, which is not read for safety", line());
      default -> {}
    }
  }

  private void start() throws DocumentException {
    if (open.size() > Node.DEPTH) {
      throw DocumentException.tooDeep(line());
    }
    if (++count > Node.COUNT) {
      throw DocumentException.tooMany();
    }
    Element element = new Element(reader.getLocalName(), line());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    top().append(element);
    open.push(element);
  }

  private Element top() {
    return open.element();
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }
}
