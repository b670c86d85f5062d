package dev.wardround.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON value into lists, {@link Fields}, texts, numbers and flags. Nesting is bounded by
 * the parser's own limit.
 */
final class JsonTree {
  private final JsonParser parser;

  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** The value whose first token is the current one. */
  Object value(String name) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields(name);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(name);
    }
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getDoubleValue();
    }
    throw new ReportFormatException("\"" + name + "\" is neither text, number, list nor object");
  }

  private Fields fields(String name) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      parser.nextToken();
      members.put(member, value(member));
    }
    return new Fields(name, members);
  }

  private List<Object> items(String name) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(name));
    }
    return items;
  }
}
