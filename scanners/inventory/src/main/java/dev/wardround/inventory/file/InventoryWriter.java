package dev.wardround.inventory.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.Vulnerability;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes each fact as an array in the order of its record's fields: short, and read back without
 * names.
 */
final class InventoryWriter {
  static final String FILE = "file";

  private final JsonGenerator json;
  private final Places places;

  InventoryWriter(JsonGenerator json, Places places) {
    this.json = json;
    this.places = places;
  }

  /** Writes one element of an array. */
  private interface Each<T> {
    void write(T element) throws IOException;
  }

  void write(Inventory inventory) throws IOException {
    json.writeStartObject();
    json.writeNumberField(InventoryFile.FORMAT, InventoryFile.VERSION);
    json.writeFieldName("roots");
    texts(inventory.roots());
    json.writeNumberField("filesSeen", inventory.filesSeen());
    array("places", places.all(), this::place);
    array("resources", inventory.resources(), this::resource);
    array("components", inventory.components(), this::component);
    array("vulnerabilities", inventory.vulnerabilities(), this::vulnerability);
    array("statuses", inventory.statuses(), this::status);
    json.writeObjectFieldStart("unread");
    for (Map.Entry<String, Integer> entry : inventory.unread().entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("data");
    for (Map.Entry<String, String> entry : inventory.data().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private <T> void array(String name, Iterable<T> elements, Each<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      json.writeRaw('\n');
      json.writeStartArray();
      each.write(element);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void text(String... texts) throws IOException {
    for (String text : texts) {
      json.writeString(text);
    }
  }

  private void texts(List<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void place(Location location) throws IOException {
    if (location instanceof Location.InFile file) {
      text(FILE, file.path());
    } else if (location instanceof Location.Live live) {
      text("live", live.account(), live.region(), live.api(), live.id());
    }
  }

  private void at(Location location) throws IOException {
    json.writeNumber(places.number(location));
    if (location instanceof Location.InFile file) {
      json.writeNumber(file.line());
      json.writeNumber(file.column());
    } else {
      json.writeNumber(0);
      json.writeNumber(0);
    }
  }

  private void resource(Resource resource) throws IOException {
    text(resource.id(), resource.type(), resource.name(), resource.format());
    at(resource.location());
    json.writeStartArray();
    for (CodeSource code : resource.code()) {
      json.writeStartArray();
      text(code.path(), code.kind().name());
      at(code.location());
      json.writeEndArray();
    }
    json.writeEndArray();
    value(resource.attributes());
  }

  private void component(Component component) throws IOException {
    text(component.purl(), component.ecosystem(), component.name(), component.version());
    text(component.certainty().name(), component.scope().name());
    texts(component.via());
    at(component.location());
    if (!component.evidence().isEmpty() || !component.reach().equals(Reach.NOT_LOOKED_AT)) {
      Reach reach = component.reach();
      text(component.evidence(), reach.state().name(), reach.reason());
      texts(reach.path());
    }
  }

  private void vulnerability(Vulnerability v) throws IOException {
    text(v.purl(), v.id());
    texts(v.aliases());
    text(v.severity());
    json.writeNumber(v.score());
    text(v.vector());
    texts(v.cwes());
    texts(v.fixedVersions());
    text(v.published());
    json.writeBoolean(v.knownExploited());
    text(v.exploitDueDate(), v.source(), v.confidence().name(), v.reason());
  }

  private void status(ScanStatus status) throws IOException {
    text(status.scanner(), status.target(), status.outcome().name(), status.reason());
    text(status.remedy());
  }

  /** {@code [kind, place, line, column, content...]}. */
  private void value(Value value) throws IOException {
    json.writeStartArray();
    ValueKind kind = ValueKind.of(value);
    json.writeString(kind.letter());
    at(value.location());
    content(value);
    json.writeEndArray();
  }

  private void content(Value value) throws IOException {
    if (value instanceof Value.Text text) {
      json.writeString(text.text());
    } else if (value instanceof Value.Numeric numeric) {
      json.writeString(numeric.number().toString());
    } else if (value instanceof Value.Flag flag) {
      json.writeBoolean(flag.flag());
    } else if (value instanceof Value.Reference reference) {
      text(reference.resource(), reference.attribute());
    } else if (value instanceof Value.Secret secret) {
      text(secret.kind(), secret.masked());
    } else if (value instanceof Value.Unknown unknown) {
      text(unknown.why());
    } else if (value instanceof Value.Sequence sequence) {
      values(sequence.items());
    } else if (value instanceof Value.Joined joined) {
      values(joined.parts());
    } else if (value instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        json.writeString(entry.getKey());
        value(entry.getValue());
      }
    }
  }

  private void values(List<Value> values) throws IOException {
    for (Value value : values) {
      value(value);
    }
  }
}
