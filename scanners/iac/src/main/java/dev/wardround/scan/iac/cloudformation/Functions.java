package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The intrinsic functions that only need their arguments, which are evaluated before. */
final class Functions {
  private Functions() {}

  static Value join(Value argument, Location at) {
    if (!(argument instanceof Value.Sequence pair)
        || pair.items().size() != 2
        || pair.items().get(0).asText().isEmpty()) {
      return malformed("Fn::Join", argument, at);
    }
    if (!(pair.items().get(1) instanceof Value.Sequence list)) {
      return new Parts(at).add(pair.items().get(1)).join();
    }
    return join(pair.items().get(0).asText().get(), list.items(), at);
  }

  private static Value join(String delimiter, List<Value> items, Location at) {
    Parts parts = new Parts(at);
    for (int i = 0; i < items.size(); i++) {
      parts.add(i == 0 ? "" : delimiter);
      parts.add(
          items.get(i) instanceof Value.Sequence s ? join(delimiter, s.items(), at) : items.get(i));
    }
    return parts.join();
  }

  static Value select(Value argument, Location at) {
    if (!(argument instanceof Value.Sequence pair) || pair.items().size() != 2) {
      return malformed("Fn::Select", argument, at);
    }
    int index = index(pair.items().get(0));
    if (!(pair.items().get(1) instanceof Value.Sequence list)) {
      return Reason.unknown(pair.items().get(1), at);
    }
    if (index < 0) {
      return Reason.unknown(pair.items().get(0), at);
    }
    return index < list.items().size()
        ? list.items().get(index)
        : new Value.Unknown("Fn::Select beyond the end of its list", at);
  }

  private static int index(Value value) {
    String text = value.asText().orElse("");
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(text);
  }

  static Value split(Value argument, Location at) {
    if (!(argument instanceof Value.Sequence pair)
        || pair.items().size() != 2
        || pair.items().get(0).asText().orElse("").isEmpty()) {
      return malformed("Fn::Split", argument, at);
    }
    Value source = pair.items().get(1);
    if (source instanceof Value.Secret || source.asText().isEmpty()) {
      return Reason.unknown(source, at);
    }
    return split(pair.items().get(0).asText().get(), source.asText().get(), at);
  }

  private static Value split(String delimiter, String text, Location at) {
    List<Value> items = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
      items.add(new Value.Text(text.substring(start, end), at));
      start = end + delimiter.length();
    }
    items.add(new Value.Text(text.substring(start), at));
    return new Value.Sequence(items, at);
  }

  static Value base64(Value argument, Location at) {
    if (!(argument instanceof Value.Text text)) {
      return Reason.unknown(argument, at);
    }
    if (text.text().length() > Parts.MAX_LENGTH) {
      return new Value.Unknown("a string longer than " + Parts.MAX_LENGTH + " characters", at);
    }
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    return new Value.Text(Base64.getEncoder().encodeToString(bytes), at);
  }

  static Value length(Value argument, Location at) {
    return argument instanceof Value.Sequence list
        ? new Value.Numeric(BigDecimal.valueOf(list.items().size()), at)
        : Reason.unknown(argument, at);
  }

  static Value json(Value argument, Location at) {
    if (!isPlain(argument)) {
      return new Value.Unknown("JSON text with a value that is not known", at);
    }
    return new Parts(at).add(JsonWriter.write(argument)).join();
  }

  private static boolean isPlain(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().values().stream().allMatch(Functions::isPlain);
    }
    if (value instanceof Value.Sequence list) {
      return list.items().stream().allMatch(Functions::isPlain);
    }
    return value instanceof Value.Null
        || (!(value instanceof Value.Secret) && value.asText().isPresent());
  }

  private static Value malformed(String name, Value argument, Location at) {
    return argument.isKnown()
        ? new Value.Unknown("a malformed " + name, at)
        : Reason.unknown(argument, at);
  }
}
