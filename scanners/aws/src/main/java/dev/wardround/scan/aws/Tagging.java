package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags in the form that most resources of CloudFormation have: a list of keys and values. */
final class Tagging {
  private Tagging() {}

  static Optional<Value> list(Map<String, String> tags, Location at) {
    List<Value> items = new ArrayList<>();
    tags.forEach(
        (key, value) -> items.add(Form.of(at).with("Key", key).with("Value", value).mapping()));
    return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, at));
  }
}
