package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.Relocated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The published policy templates; read when the first one is used. */
final class PolicyTemplates {
  private static final String RESOURCE = "policy-templates.json";

  private Optional<Value.Mapping> templates = Optional.empty();

  /** The policy document that a template makes with its arguments. */
  Optional<Value> document(String name, Value arguments, Made made) {
    return all()
        .get(name, "Statement")
        .map(statement -> Relocated.at(made.at(), statement))
        .map(statement -> made.map("Statement", filled(statement, arguments)));
  }

  private Value.Mapping all() {
    if (templates.isEmpty()) {
      templates = Optional.of(load(RESOURCE));
    }
    return templates.get();
  }

  /** A resource of this package; it is part of the module. */
  static Value.Mapping load(String resource) {
    try (InputStream in = PolicyTemplates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is part of this module");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Value.Mapping) JsonReader.read(resource, text).roots().get(0);
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException(resource + " is not readable", e);
    }
  }

  /** Arguments take the place of references to the template's parameters. */
  private static Value filled(Value value, Value arguments) {
    Optional<Value> argument =
        Tree.function(value, "Ref")
            .flatMap(Value::asText)
            .flatMap(name -> arguments instanceof Value.Mapping m ? m.get(name) : Optional.empty());
    if (argument.isPresent()) {
      return argument.get();
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, filled(entry, arguments)));
      return new Value.Mapping(entries, value.location());
    }
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(
          list.items().stream().map(item -> filled(item, arguments)).toList(), value.location());
    }
    return value;
  }
}
