package dev.wardround.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/**
 * A JSON document while it is written, from its first to its last member.
 *
 * <p>Only ASCII comes out, everything else as an escape. So a half surrogate in a scanned file
 * cannot break the report, and no line separator or control character reaches a reader of the file.
 */
public final class JsonDocument implements Closeable {
  private final JsonGenerator json;

  private JsonDocument(JsonGenerator json) {
    this.json = json;
  }

  /** Indented, for people and line by line comparison. Closing it does not close the stream. */
  public static JsonDocument indented(OutputStream out) throws IOException {
    JsonGenerator json = generator(out);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    return new JsonDocument(json);
  }

  /** Writes one object and a line's end after it, indented; does not close the stream. */
  public static void write(OutputStream out, ItemContent<JsonDocument> content) throws IOException {
    try (JsonDocument json = indented(out)) {
      json.object(() -> content.write(json));
    }
    out.write('\n');
    out.flush();
  }

  /**
   * Without white space, and without any character that ends or opens something in HTML. Closing it
   * does not close the stream.
   */
  public static JsonDocument embeddable(OutputStream out) throws IOException {
    JsonGenerator json = generator(out);
    json.setCharacterEscapes(new MarkupEscapes());
    return new JsonDocument(json);
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    return factory.createGenerator(out, JsonEncoding.UTF8);
  }

  /** Writes what stands inside an object or array. */
  @FunctionalInterface
  public interface Content {
    void write() throws IOException;
  }

  /** Writes what stands inside the object of one item. */
  @FunctionalInterface
  public interface ItemContent<T> {
    void write(T item) throws IOException;
  }

  /** An object that stands at the top or in an array. */
  public void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  public void object(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  /** An array of anything. */
  public void array(String name, Content content) throws IOException {
    json.writeArrayFieldStart(name);
    content.write();
    json.writeEndArray();
  }

  /** An array with one object for each item. */
  public <T> void objects(String name, Collection<T> items, ItemContent<T> content)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public void texts(String name, Collection<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  public void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** Leaves the member out where the text is empty. */
  public void textIfAny(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  public void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  public void number(String name, double value) throws IOException {
    json.writeNumberField(name, value);
  }

  public void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  /** A text in an array. */
  public void item(String value) throws IOException {
    json.writeString(value);
  }

  /** A number in an array. */
  public void item(long value) throws IOException {
    json.writeNumber(value);
  }

  /** An array in an array. */
  public void items(Content content) throws IOException {
    json.writeStartArray();
    content.write();
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
