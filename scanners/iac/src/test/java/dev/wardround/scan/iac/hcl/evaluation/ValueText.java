package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Values in a short form for tests: {@code "a" + <#aws_s3_bucket.x.arn> + ?(why)}. */
public final class ValueText {
  private ValueText() {}

  public static String of(Value value) {
    if (value instanceof Value.Text text) {
      return '"' + text.text() + '"';
    } else if (value instanceof Value.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> entry.getKey() + "=" + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof Value.Sequence sequence) {
      return "[" + all(sequence.items(), ", ") + "]";
    } else if (value instanceof Value.Joined joined) {
      return all(joined.parts(), " + ");
    } else if (value instanceof Value.Reference reference) {
      String attribute = reference.attribute().isEmpty() ? "" : "." + reference.attribute();
      return "<" + reference.resource() + attribute + ">";
    } else if (value instanceof Value.Unknown unknown) {
      return "?(" + unknown.why() + ")";
    } else if (value instanceof Value.Secret secret) {
      return secret.masked();
    }
    return value.asText().orElse("null");
  }

  private static String all(List<Value> values, String between) {
    return values.stream().map(ValueText::of).collect(Collectors.joining(between));
  }
}
