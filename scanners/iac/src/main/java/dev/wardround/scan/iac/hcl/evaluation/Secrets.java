package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that their source declares sensitive. */
public final class Secrets {
  private Secrets() {}

  /** The same with all texts and numbers made secret; an empty text hides nothing. */
  public static Value of(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, of(entry)));
      return new Value.Mapping(entries, mapping.location());
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(of(item)));
      return new Value.Sequence(items, sequence.location());
    }
    boolean hides =
        value instanceof Value.Numeric
            || (value instanceof Value.Text text && !text.text().isEmpty());
    return hides ? new Value.Secret("sensitive-variable", "***", value.location()) : value;
  }
}
