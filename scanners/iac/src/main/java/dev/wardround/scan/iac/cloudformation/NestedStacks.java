package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nested stacks of one template whose own templates are files of the scan. A file is read for
 * the first stack that names it.
 */
final class NestedStacks {
  private final String path;
  private final ChildReader reader;
  private final Map<String, Template> children = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();

  /** Reads the template of a nested stack. */
  interface ChildReader {
    /** Whether a parent is the one that reads this file. */
    boolean owns(String parent, String child);

    /** Empty where the file is no template. */
    Optional<Template> read(String child, Map<String, Value> parameters);

    /** Whether the file is the parent itself, or one of those whose nested stack it is. */
    boolean isAround(String parent, String child);

    /** The stack of a file does not exist. */
    void dropped(String child);
  }

  NestedStacks(String path, ChildReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /** For a template whose nested stacks are not followed. */
  static NestedStacks none() {
    return new NestedStacks("", new NoChildren());
  }

  /** A stack that exists: its template is read, if an output has not been asked for before. */
  void follow(String logicalId, Value.Mapping declaration, Evaluator parent, Problems problems) {
    Optional<String> file = NestedTemplate.of(path, declaration);
    if (file.isPresent() && reader.isAround(path, file.get())) {
      problems.add(
          "nested stack \"" + logicalId + "\" leads back to a template around it",
          declaration.location());
    } else if (file.isPresent()) {
      read(logicalId, file.get(), declaration, parent);
    } else if (NestedTemplate.isStack(declaration) && !(reader instanceof NoChildren)) {
      problems.add(
          "the template of nested stack \"" + logicalId + "\" is not in the scan",
          declaration.location());
    }
  }

  /** A stack that does not exist: nobody else would tell of the file behind it. */
  void dropped(Value.Mapping declaration) {
    NestedTemplate.of(path, declaration)
        .filter(child -> reader.owns(path, child) && claimed.add(child))
        .ifPresent(reader::dropped);
  }

  /** An output of a stack; empty where its template is not read. */
  Optional<Value> output(
      String logicalId, String name, Value.Mapping declaration, Evaluator parent) {
    NestedTemplate.of(path, declaration)
        .ifPresent(file -> read(logicalId, file, declaration, parent));
    Template known = children.get(logicalId);
    return known == null ? Optional.empty() : known.output(name);
  }

  private void read(String logicalId, String file, Value.Mapping declaration, Evaluator parent) {
    if (reader.owns(path, file) && claimed.add(file)) {
      Map<String, Value> passed = parameters(declaration, parent);
      reader.read(file, passed).ifPresent(child -> children.put(logicalId, child));
    }
  }

  private static Map<String, Value> parameters(Value.Mapping declaration, Evaluator parent) {
    Optional<Value> passed = declaration.get("Properties", "Parameters").flatMap(parent::evaluate);
    return passed.isPresent() && passed.get() instanceof Value.Mapping mapping
        ? new LinkedHashMap<>(mapping.entries())
        : Map.of();
  }

  private static final class NoChildren implements ChildReader {
    @Override
    public boolean owns(String parent, String child) {
      return false;
    }

    @Override
    public boolean isAround(String parent, String child) {
      return false;
    }

    @Override
    public Optional<Template> read(String child, Map<String, Value> parameters) {
      return Optional.empty();
    }

    @Override
    public void dropped(String child) {}
  }
}
