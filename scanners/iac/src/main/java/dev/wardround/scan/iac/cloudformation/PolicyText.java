package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Policy documents that are written as JSON text, read into structure. Parts of the text that are
 * not known are kept inside the strings that they are part of.
 */
final class PolicyText {
  /** Stands in the JSON text for a part that is not text; from the private use area. */
  private static final char MARK = '\ue0a0';

  private final List<Value> parts;
  private final Location at;

  private PolicyText(List<Value> parts, Location at) {
    this.parts = parts;
    this.at = at;
  }

  /** The value, as structure where the property holds a policy and the text is JSON. */
  static Value parsed(String property, Value value) {
    if (!isPolicy(property)) {
      return value;
    }
    if (value instanceof Value.Text text) {
      return new PolicyText(List.of(text), text.location()).read(value);
    }
    return value instanceof Value.Joined joined
        ? new PolicyText(joined.parts(), joined.location()).read(value)
        : value;
  }

  private static boolean isPolicy(String property) {
    return switch (property) {
      case "PolicyDocument",
          "AssumeRolePolicyDocument",
          "KeyPolicy",
          "Policy",
          "PolicyText",
          "AccessPolicy",
          "AccessPolicies",
          "ResourcePolicy",
          "RepositoryPolicyText",
          "FileSystemPolicy",
          "QueuePolicy",
          "PermissionPolicy" ->
          true;
      default -> false;
    };
  }

  private Value read(Value original) {
    String json = text();
    if (!json.startsWith("{")) {
      return original;
    }
    try {
      return restored(JsonReader.read("", json).roots().get(0));
    } catch (DocumentException e) {
      return original;
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Value.Text literal) {
        text.append(literal.text());
      } else {
        text.append(MARK).append(i).append(MARK);
      }
    }
    return text.toString().strip();
  }

  private Value restored(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, restored(entry)));
      return new Value.Mapping(entries, at);
    }
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(list.items().stream().map(this::restored).toList(), at);
    }
    return value instanceof Value.Text text
        ? restored(text.text())
        : dev.wardround.scan.iac.document.Relocated.at(at, value);
  }

  private Value restored(String text) {
    Parts joined = new Parts(at);
    String[] pieces = text.split(String.valueOf(MARK), -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 0) {
        joined.add(pieces[i]);
      } else {
        joined.add(part(pieces[i]));
      }
    }
    return joined.join();
  }

  private Value part(String index) {
    for (int i = 0; i < parts.size(); i++) {
      if (String.valueOf(i).equals(index)) {
        return parts.get(i);
      }
    }
    return new Value.Text(index, at);
  }
}
