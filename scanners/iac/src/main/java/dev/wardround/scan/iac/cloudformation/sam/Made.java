package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes values at the place of the resource that they come of. An {@link Optional} stands for what
 * it holds; empty ones are left out.
 */
record Made(Location at) {

  Value.Mapping map(Object... namesAndValues) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      value(namesAndValues[i + 1]).ifPresent(value -> entries.put(name, value));
    }
    return new Value.Mapping(entries, at);
  }

  Value.Sequence list(Object... items) {
    return list(List.of(items));
  }

  Value.Sequence list(List<?> items) {
    List<Value> values = new ArrayList<>();
    items.forEach(item -> value(item).ifPresent(values::add));
    return new Value.Sequence(values, at);
  }

  Value.Text text(String text) {
    return new Value.Text(text, at);
  }

  Value.Mapping ref(String logicalId) {
    return map("Ref", logicalId);
  }

  Value.Mapping getAtt(String logicalId, String attribute) {
    return map("Fn::GetAtt", list(logicalId, attribute));
  }

  Value.Mapping sub(String template) {
    return map("Fn::Sub", template);
  }

  Value.Mapping sub(String template, Value.Mapping variables) {
    return map("Fn::Sub", list(template, variables));
  }

  Value.Mapping choose(String condition, Object then, Object otherwise) {
    return map("Fn::If", list(condition, then, otherwise));
  }

  Value.Mapping noValue() {
    return ref("AWS::NoValue");
  }

  private Optional<Value> value(Object object) {
    if (object instanceof Optional<?> optional) {
      return optional.flatMap(this::value);
    }
    if (object instanceof Value value) {
      return Optional.of(value);
    }
    if (object instanceof Boolean flag) {
      return Optional.of(new Value.Flag(flag, at));
    }
    if (object instanceof Integer number) {
      return Optional.of(new Value.Numeric(BigDecimal.valueOf(number), at));
    }
    return Optional.of(text((String) object));
  }
}
