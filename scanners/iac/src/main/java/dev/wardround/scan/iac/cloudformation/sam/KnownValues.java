package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What references to parameters stand for: what was passed, else the default. Parameters that are
 * hidden or read from elsewhere stay references.
 */
final class KnownValues {
  private final Value.Mapping root;
  private final Map<String, Value> passed;

  KnownValues(Value.Mapping root, Map<String, Value> passed) {
    this.root = root;
    this.passed = passed;
  }

  /** A value with the known parameters in its place; a substitution stays one. */
  Value in(Value value) {
    Optional<String> referred = Tree.function(value, "Ref").flatMap(Value::asText);
    if (referred.isPresent()) {
      return of(referred.get()).orElse(value);
    }
    Optional<Value> substitution = Tree.function(value, "Fn::Sub");
    return substitution.isPresent()
        ? new Made(value.location()).map("Fn::Sub", substituted(substitution.get()))
        : value;
  }

  private Optional<Value> of(String name) {
    if (name.startsWith("AWS::")) {
      return Optional.ofNullable(passed.get(name));
    }
    Value.Mapping declared = Tree.mapping(root.get("Parameters", name), root);
    boolean elsewhere =
        Tree.text(declared.get("Type")).orElse("").startsWith("AWS::SSM::Parameter::Value");
    if (elsewhere || Tree.isTrue(declared.get("NoEcho"))) {
      return Optional.empty();
    }
    Optional<Value> given = Optional.ofNullable(passed.get(name));
    return declared.entries().isEmpty()
        ? Optional.empty()
        : given.or(() -> declared.get("Default"));
  }

  private Value substituted(Value argument) {
    if (!(argument instanceof Value.Sequence parts)) {
      return filled(argument, Set.of());
    }
    List<Value> items = new ArrayList<>(parts.items());
    if (!items.isEmpty()) {
      Set<String> own = new HashSet<>();
      items.stream()
          .filter(Value.Mapping.class::isInstance)
          .forEach(variables -> own.addAll(((Value.Mapping) variables).entries().keySet()));
      items.set(0, filled(items.get(0), own));
    }
    return new Value.Sequence(items, parts.location());
  }

  private Value filled(Value template, Set<String> own) {
    String text = template.asText().orElse("");
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", at)) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        break;
      }
      String name = text.substring(start + 2, end);
      String whole = text.substring(start, end + 1);
      filled.append(text, at, start);
      filled.append(own.contains(name) ? whole : of(name).flatMap(Value::asText).orElse(whole));
      at = end + 1;
    }
    filled.append(text, at, text.length());
    return at == 0 ? template : new Value.Text(filled.toString(), template.location());
  }
}
