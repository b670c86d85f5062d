package dev.wardround.scan.dependency.advisory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Walks JSON by what is wanted of it. What has not the expected shape is passed over: a reader of
 * others' data must not die of a field that it could do without.
 */
final class JsonFields {
  private final JsonParser parser;

  JsonFields(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the value that the parser stands on, or skips it. */
  interface Field {
    void read(String name) throws IOException;
  }

  /** Reads the object that the parser stands on. */
  interface Element {
    void read() throws IOException;
  }

  void eachField(Field field) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field.read(name);
    }
  }

  void eachObject(Element element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (next() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        element.read();
      } else {
        parser.skipChildren();
      }
    }
  }

  void eachText(Consumer<String> text) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (next() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        text.accept(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IOException("the text ends within a list");
    }
    return token;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** A text, empty where the value is something else. */
  String text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    parser.skipChildren();
    return "";
  }

  boolean isTrue() throws IOException {
    boolean result = parser.currentToken() == JsonToken.VALUE_TRUE;
    parser.skipChildren();
    return result;
  }

  double number() throws IOException {
    if (parser.currentToken() != null && parser.currentToken().isNumeric()) {
      return parser.getDoubleValue();
    }
    parser.skipChildren();
    return 0;
  }

  void skip() throws IOException {
    parser.skipChildren();
  }
}
