package dev.wardround.scan.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Policies and other documents that an API gives as JSON in a text. */
final class JsonText {
  private static final int DEEPEST = 100;
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** The document; unknown where it is none. */
  static Value value(String json, Location at) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser, at, 0);
    } catch (IOException e) {
      return new Value.Unknown("the document is not JSON", at);
    }
  }

  /** The document that IAM gives percent-encoded. */
  static Value encoded(String json, Location at) {
    return value(json.startsWith("%") ? URLDecoder.decode(json, StandardCharsets.UTF_8) : json, at);
  }

  private static Value value(JsonParser parser, Location at, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested too deeply");
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("ends too early");
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser, at, depth);
      case START_ARRAY -> sequence(parser, at, depth);
      case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(parser.getBooleanValue(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeric(parser.getDecimalValue(), at);
      case VALUE_NULL -> new Value.Null(at);
      default -> new Value.Text(parser.getText(), at);
    };
  }

  private static Value mapping(JsonParser parser, Location at, int depth) throws IOException {
    Map<String, Value> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      entries.put(name, value(parser, at, depth + 1));
    }
    return new Value.Mapping(entries, at);
  }

  private static Value sequence(JsonParser parser, Location at, int depth) throws IOException {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, at, depth + 1));
    }
    return new Value.Sequence(items, at);
  }
}
