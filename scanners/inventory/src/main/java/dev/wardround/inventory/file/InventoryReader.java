package dev.wardround.inventory.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link InventoryWriter} writes, in its order. */
final class InventoryReader {
  private final JsonParser json;
  private final List<Location> places = new ArrayList<>();

  InventoryReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads one element, whose opening bracket has been read; the closing one is read by the caller.
   */
  private interface Each<T> {
    T read() throws IOException;
  }

  Inventory read() throws IOException {
    expect(JsonToken.START_OBJECT);
    name(InventoryFile.FORMAT);
    if (json.nextIntValue(-1) != InventoryFile.VERSION) {
      throw new IOException(
          "the inventory is of another version than this wardround reads; save it again");
    }
    name("roots");
    List<String> roots = texts();
    name("filesSeen");
    int filesSeen = number();
    places.addAll(array("places", this::place));
    List<Resource> resources = array("resources", this::resource);
    List<Component> components = components();
    List<Vulnerability> vulnerabilities = array("vulnerabilities", this::vulnerability);
    List<ScanStatus> statuses = array("statuses", this::status);
    Map<String, Integer> unread = new LinkedHashMap<>();
    name("unread");
    expect(JsonToken.START_OBJECT);
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      unread.put(key, number());
    }
    Map<String, String> data = new LinkedHashMap<>();
    name("data");
    expect(JsonToken.START_OBJECT);
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      data.put(key, text());
    }
    return new Inventory(
        roots, filesSeen, resources, components, vulnerabilities, statuses, unread, data);
  }

  private static IOException damaged() {
    return new IOException("the inventory is damaged or cut off; save it again");
  }

  private void expect(JsonToken token) throws IOException {
    if (json.nextToken() != token) {
      throw damaged();
    }
  }

  private void name(String name) throws IOException {
    if (!name.equals(json.nextFieldName())) {
      throw name.equals(InventoryFile.FORMAT)
          ? new IOException("this is no inventory: wardround scan --save-inventory writes one")
          : damaged();
    }
  }

  private String text() throws IOException {
    String text = json.nextTextValue();
    if (text == null) {
      throw damaged();
    }
    return text;
  }

  private int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json.getIntValue();
  }

  private boolean flag() throws IOException {
    Boolean flag = json.nextBooleanValue();
    if (flag == null) {
      throw damaged();
    }
    return flag;
  }

  private List<String> texts() throws IOException {
    expect(JsonToken.START_ARRAY);
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getText());
    }
    return texts;
  }

  private <T> List<T> array(String name, Each<T> each) throws IOException {
    name(name);
    expect(JsonToken.START_ARRAY);
    return elements(each);
  }

  private <T> List<T> elements(Each<T> each) throws IOException {
    List<T> all = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw damaged();
      }
      all.add(each.read());
      expect(JsonToken.END_ARRAY);
    }
    return all;
  }

  private Location place() throws IOException {
    return text().equals(InventoryWriter.FILE)
        ? Location.of(text())
        : new Location.Live(text(), text(), text(), text());
  }

  private Location at() throws IOException {
    int place = number();
    int line = number();
    int column = number();
    if (place < 0 || place >= places.size()) {
      throw damaged();
    }
    return places.get(place) instanceof Location.InFile file
        ? Location.of(file.path(), line, column)
        : places.get(place);
  }

  private <E extends Enum<E>> E oneOf(Class<E> type) throws IOException {
    String name = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw damaged();
  }

  private Resource resource() throws IOException {
    String id = text();
    String type = text();
    String name = text();
    String format = text();
    Location at = at();
    expect(JsonToken.START_ARRAY);
    List<CodeSource> code =
        elements(() -> new CodeSource(text(), oneOf(CodeSource.Kind.class), at()));
    expect(JsonToken.START_ARRAY);
    if (!(value() instanceof Value.Mapping attributes)) {
      throw damaged();
    }
    return new Resource(id, type, name, format, attributes, code, at);
  }

  private List<Component> components() throws IOException {
    name("components");
    expect(JsonToken.START_ARRAY);
    List<Component> all = new ArrayList<>();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw damaged();
      }
      all.add(component());
    }
    return all;
  }

  private Component component() throws IOException {
    Component component =
        new Component(
            text(),
            text(),
            text(),
            text(),
            oneOf(Component.Certainty.class),
            oneOf(Component.Scope.class),
            texts(),
            at());
    JsonToken next = json.nextToken();
    if (next == JsonToken.END_ARRAY) {
      return component;
    }
    if (next != JsonToken.VALUE_STRING) {
      throw damaged();
    }
    return recognised(component, json.getText());
  }

  /** What only some components have stands behind what all have. */
  private Component recognised(Component component, String evidence) throws IOException {
    Reach.State state = oneOf(Reach.State.class);
    String reason = text();
    Reach reach = new Reach(state, texts(), reason);
    expect(JsonToken.END_ARRAY);
    return component.recognisedBy(evidence).with(reach);
  }

  private Vulnerability vulnerability() throws IOException {
    String purl = text();
    String id = text();
    List<String> aliases = texts();
    String severity = text();
    json.nextToken();
    double score = json.getDoubleValue();
    return new Vulnerability(
        purl,
        id,
        aliases,
        severity,
        score,
        text(),
        texts(),
        texts(),
        text(),
        flag(),
        text(),
        text(),
        oneOf(Vulnerability.Confidence.class),
        text());
  }

  private ScanStatus status() throws IOException {
    return new ScanStatus(text(), text(), oneOf(ScanStatus.Outcome.class), text(), text());
  }

  /** Reads one value, whose opening bracket has been read, with its closing one. */
  private Value value() throws IOException {
    ValueKind kind = ValueKind.of(text());
    Location at = at();
    return switch (kind) {
      case MAPPING -> mapping(at);
      case SEQUENCE -> new Value.Sequence(values(), at);
      case JOINED -> new Value.Joined(values(), at);
      default -> closed(scalar(kind, at));
    };
  }

  private Value closed(Value value) throws IOException {
    expect(JsonToken.END_ARRAY);
    return value;
  }

  private Value scalar(ValueKind kind, Location at) throws IOException {
    return switch (kind) {
      case TEXT -> new Value.Text(text(), at);
      case NUMERIC -> new Value.Numeric(decimal(), at);
      case FLAG -> new Value.Flag(flag(), at);
      case REFERENCE -> new Value.Reference(text(), text(), at);
      case SECRET -> new Value.Secret(text(), text(), at);
      case UNKNOWN -> new Value.Unknown(text(), at);
      default -> new Value.Null(at);
    };
  }

  private BigDecimal decimal() throws IOException {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException e) {
      throw new IOException(damaged().getMessage(), e);
    }
  }

  private List<Value> values() throws IOException {
    List<Value> values = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      values.add(value());
    }
    return values;
  }

  private Value mapping(Location at) throws IOException {
    Map<String, Value> entries = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      String name = json.getText();
      expect(JsonToken.START_ARRAY);
      entries.put(name, value());
    }
    return new Value.Mapping(entries, at);
  }
}
