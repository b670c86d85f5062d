package dev.wardround.scan.iac.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.secret.Masking;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON, with comments and trailing commas allowed, into a value that knows its places. A list
 * or object that is a member of an object stands where its name stands.
 */
public final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(1 << 20)
                  .build())
          .build();

  private final String path;
  private final List<String> problems = new ArrayList<>();
  private int line;

  private JsonReader(String path) {
    this.path = path;
  }

  /** Reads one JSON text; the path is for the places. */
  public static Document read(String path, String text) throws DocumentException {
    JsonReader reader = new JsonReader(path);
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new DocumentException("empty");
      }
      Value root = reader.value(parser, reader.location(parser));
      if (parser.nextToken() != null) {
        throw new DocumentException(
            "more than one value: the second begins at line "
                + parser.currentTokenLocation().getLineNr());
      }
      return new Document(List.of(root), reader.problems);
    } catch (JsonProcessingException e) {
      throw refused(e, reader.line);
    } catch (IOException e) {
      throw new DocumentException("not readable: " + e.getMessage());
    }
  }

  private static DocumentException refused(JsonProcessingException e, int lastLine) {
    JsonLocation at = e.getLocation();
    int line = at == null ? 0 : at.getLineNr();
    int column = at == null ? 0 : at.getColumnNr();
    return e instanceof StreamConstraintsException
        ? Limits.tooDeep(Math.max(line, lastLine))
        : new DocumentException("not valid JSON at line " + line + ", column " + column);
  }

  private Value value(JsonParser parser, Location at) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, at);
      case START_ARRAY -> sequence(parser, at);
      case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(parser.getBooleanValue(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, at);
      case VALUE_NULL -> new Value.Null(at);
      default -> new Value.Text(parser.getText(), at);
    };
  }

  private Value mapping(JsonParser parser, Location start) throws IOException {
    Map<String, Value> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonLocation namePlace = parser.currentTokenLocation();
      Location at = parser.nextToken().isStructStart() ? location(namePlace) : location(parser);
      if (entries.put(name, value(parser, at)) != null) {
        problems.add(
            Masking.mention(name) + " stands twice, again at line " + namePlace.getLineNr());
      }
    }
    return new Value.Mapping(entries, start);
  }

  private Value sequence(JsonParser parser, Location at) throws IOException {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, location(parser)));
    }
    return new Value.Sequence(items, at);
  }

  /** Numbers that would be very long as digits stay text: nobody means them as numbers. */
  private static Value number(JsonParser parser, Location at) throws IOException {
    BigDecimal number = parser.getDecimalValue();
    if (Math.abs((long) number.scale()) + number.precision() > Limits.DIGITS) {
      return new Value.Text(parser.getText(), at);
    }
    return new Value.Numeric(number.scale() < 0 ? number.setScale(0) : number, at);
  }

  private Location location(JsonParser parser) {
    return location(parser.currentTokenLocation());
  }

  private Location location(JsonLocation at) {
    line = at.getLineNr();
    return Location.of(path, at.getLineNr(), at.getColumnNr());
  }
}
