package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags as a list of keys and values. */
final class Tags {
  private Tags() {}

  /** The tags of a resource after the mark that the transform sets; propagated tags stand alone. */
  static Value.Sequence marked(SamResource resource, String mark, Optional<Value> tags) {
    List<Value> all = new ArrayList<>();
    if (!Tree.isTrue(resource.get("PropagateTags"))) {
      all.add(resource.made().map("Key", mark, "Value", "SAM"));
    }
    all.addAll(list(resource.made(), tags));
    return resource.made().list(all);
  }

  static List<Value> list(Made made, Optional<Value> tags) {
    List<Value> all = new ArrayList<>();
    if (tags.isPresent() && tags.get() instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> tag : mapping.entries().entrySet()) {
        all.add(made.map("Key", tag.getKey(), "Value", tag.getValue()));
      }
    }
    return all;
  }
}
