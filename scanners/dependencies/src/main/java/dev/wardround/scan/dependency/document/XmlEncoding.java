package dev.wardround.scan.dependency.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of an XML file in the encoding that its mark or declaration names, else UTF-8. The JDK's
 * parser would find it too, but prints to the standard error where the bytes do not fit.
 */
final class XmlEncoding {
  /** A declaration is the first thing of a file, and short. */
  private static final int DECLARATION = 200;

  private static final String ENCODING = "encoding=";

  private XmlEncoding() {}

  static String text(byte[] xml) throws DocumentException {
    Charset charset = charset(xml);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DocumentException("not text in " + charset.name());
    }
  }

  private static Charset charset(byte[] xml) throws DocumentException {
    if (xml.length > 1 && (xml[0] & 0xff) == 0xfe && (xml[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (xml.length > 1 && (xml[0] & 0xff) == 0xff && (xml[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    String name = declared(xml);
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new DocumentException("not valid XML: declares an encoding that does not exist");
    }
  }

  /** The name in the declaration; empty for none. */
  private static String declared(byte[] xml) {
    int length = Math.min(xml.length, DECLARATION);
    String start = new String(xml, 0, length, StandardCharsets.ISO_8859_1);
    int end = start.indexOf("?>");
    int at = start.startsWith("<?xml") && end > 0 ? start.indexOf(ENCODING) : -1;
    if (at < 0 || at > end) {
      return "";
    }
    int from = at + ENCODING.length();
    int to = start.indexOf(start.charAt(from), from + 1);
    return to < 0 ? "" : start.substring(from + 1, to);
  }
}
