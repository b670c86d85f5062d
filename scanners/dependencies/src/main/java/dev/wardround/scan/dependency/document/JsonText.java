package dev.wardround.scan.dependency.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Set;

/**
 * Reads JSON into a tree. Where a name stands twice the last one counts, as package managers do.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Node.DEPTH).build())
          .build();

  private final JsonParser parser;
  private final Set<String> unwanted;
  private final String preferred;
  private final String superseded;
  private int count;

  private JsonText(JsonParser parser, Set<String> unwanted, String preferred, String superseded) {
    this.parser = parser;
    this.unwanted = unwanted;
    this.preferred = preferred;
    this.superseded = superseded;
  }

  /** Reads one JSON text; UTF-8, or what its first bytes tell. */
  public static Node read(byte[] json) throws DocumentException {
    return read(json, Set.of());
  }

  /** As {@link #read(byte[])}, leaving out the values under some names, wherever they stand. */
  public static Node read(byte[] json, Set<String> unwanted) throws DocumentException {
    return read(json, unwanted, "", "");
  }

  /**
   * As {@link #read(byte[], Set)}, for formats that tell the same twice: of the outermost mapping
   * the superseded value is left out where it comes after the preferred one.
   */
  public static Node read(byte[] json, Set<String> unwanted, String preferred, String superseded)
      throws DocumentException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new JsonText(parser, unwanted, preferred, superseded).root();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new DocumentException(
          "not valid JSON" + (at == null ? "" : " at line " + at.getLineNr()));
    } catch (IOException e) {
      throw new DocumentException("not valid JSON: its encoding is broken");
    }
  }

  private Node root() throws IOException, DocumentException {
    if (parser.nextToken() == null) {
      throw new DocumentException("empty");
    }
    JsonLocation at = parser.currentTokenLocation();
    Node root = value(at.getLineNr(), at.getColumnNr());
    if (parser.nextToken() != null) {
      throw DocumentException.at("more than one value", parser.currentTokenLocation().getLineNr());
    }
    return root;
  }

  private Node value(int line, int column) throws IOException, DocumentException {
    if (++count > Node.COUNT) {
      throw DocumentException.tooMany();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line, column);
      case START_ARRAY -> list(line, column);
      case VALUE_NULL -> Node.ABSENT;
      default -> Node.text(parser.getText(), line, column);
    };
  }

  private Node mapping(int line, int column) throws IOException, DocumentException {
    Node mapping = Node.mapping(line, column);
    boolean outermost = count == 1;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      boolean twice = outermost && name.equals(superseded) && mapping.get(preferred).isPresent();
      if (twice || unwanted.contains(name)) {
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      JsonLocation at = parser.currentTokenLocation();
      parser.nextToken();
      mapping.replace(name, value(at.getLineNr(), at.getColumnNr()));
    }
    return mapping;
  }

  private Node list(int line, int column) throws IOException, DocumentException {
    Node list = Node.list(line, column);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonLocation at = parser.currentTokenLocation();
      list.append(value(at.getLineNr(), at.getColumnNr()));
    }
    return list;
  }
}
