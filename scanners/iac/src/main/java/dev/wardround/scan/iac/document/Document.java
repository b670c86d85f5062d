package dev.wardround.scan.iac.document;

import dev.wardround.inventory.Value;
import java.util.List;

/**
 * The values of one file.
 *
 * @param roots one value for each YAML document; exactly one for JSON
 * @param problems what a strict reader would refuse, such as a duplicate key, with its line
 */
public record Document(List<Value> roots, List<String> problems) {
  public Document {
    roots = List.copyOf(roots);
    problems = List.copyOf(problems);
  }
}
