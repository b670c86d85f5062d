package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;

/** The short YAML form of intrinsic functions, written out: {@code !Ref x} as {@code {Ref: x}}. */
public final class ShortTags {
  private ShortTags() {}

  /**
   * The long form of a value with a local tag; for a {@link
   * dev.wardround.scan.iac.document.YamlReader.TagReader}.
   */
  public static Value read(String tag, Value value) {
    String name = tag.substring(1);
    return switch (name) {
      case "Ref", "Condition" -> function(name, value);
      case "GetAtt" -> function("Fn::GetAtt", attribute(value));
      default -> function("Fn::" + name, value);
    };
  }

  private static Value function(String name, Value argument) {
    return new Value.Mapping(Map.of(name, argument), argument.location());
  }

  /** {@code a.b} as the list of {@code a} and {@code b}. */
  static Value attribute(Value value) {
    if (!(value instanceof Value.Text text) || text.text().indexOf('.') < 0) {
      return value;
    }
    int dot = text.text().indexOf('.');
    return new Value.Sequence(
        List.of(
            new Value.Text(text.text().substring(0, dot), text.location()),
            new Value.Text(text.text().substring(dot + 1), text.location())),
        text.location());
  }
}
