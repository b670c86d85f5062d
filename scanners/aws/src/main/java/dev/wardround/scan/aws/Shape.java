package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/**
 * Any answer of the SDK as a value. Members keep their names, but begin with a capital, as
 * CloudFormation's do; those that the service left out are left out.
 */
final class Shape {
  private Shape() {}

  static Value.Mapping mapping(SdkPojo answer, Location at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (SdkField<?> field : answer.sdkFields()) {
      value(field.getValueOrDefault(answer), at)
          .ifPresent(value -> entries.put(capital(field.memberName()), value));
    }
    return new Value.Mapping(entries, at);
  }

  /** Several answers as a list; empty where there are none. */
  static Optional<Value> list(List<?> answers, Location at) {
    return answers.isEmpty() ? Optional.empty() : value(answers, at);
  }

  static Optional<Value> value(@Nullable Object part, Location at) {
    if (part == null
        || part instanceof SdkAutoConstructList
        || part instanceof SdkAutoConstructMap) {
      return Optional.empty();
    }
    if (part instanceof SdkPojo inner) {
      return Optional.of(mapping(inner, at));
    }
    if (part instanceof List<?> list) {
      return Optional.of(sequence(list, at));
    }
    return Optional.of(part instanceof Map<?, ?> map ? named(map, at) : scalar(part, at));
  }

  private static Value sequence(List<?> list, Location at) {
    List<Value> items = new ArrayList<>(list.size());
    list.forEach(item -> value(item, at).ifPresent(items::add));
    return new Value.Sequence(items, at);
  }

  private static Value named(Map<?, ?> map, Location at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    map.forEach((key, item) -> value(item, at).ifPresent(v -> entries.put(key.toString(), v)));
    return new Value.Mapping(entries, at);
  }

  private static Value scalar(Object part, Location at) {
    if (part instanceof Boolean flag) {
      return new Value.Flag(flag, at);
    }
    if (part instanceof Number number) {
      return new Value.Numeric(new BigDecimal(number.toString()), at);
    }
    if (part instanceof SdkBytes bytes) {
      return new Value.Unknown("binary data of " + bytes.asByteArrayUnsafe().length + " bytes", at);
    }
    return new Value.Text(part instanceof Instant time ? time.toString() : part.toString(), at);
  }

  private static String capital(String name) {
    char first = name.charAt(0);
    return first >= 'a' && first <= 'z' ? (char) (first - 32) + name.substring(1) : name;
  }
}
