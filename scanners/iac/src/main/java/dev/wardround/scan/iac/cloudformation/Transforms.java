package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.sam.SamTransform;
import java.util.ArrayList;
import java.util.List;

/** The macros that a template names at its top. */
final class Transforms {
  private Transforms() {}

  static List<String> of(Value.Mapping template) {
    List<String> names = new ArrayList<>();
    template.get("Transform").ifPresent(value -> collect(value, names));
    return names;
  }

  private static void collect(Value value, List<String> names) {
    if (value instanceof Value.Sequence list) {
      list.items().forEach(item -> collect(item, names));
    } else if (value instanceof Value.Mapping mapping) {
      mapping.get("Name").flatMap(Value::asText).ifPresent(names::add);
    } else {
      value.asText().ifPresent(names::add);
    }
  }

  /** Whether a template names the serverless transform, or has resources that need it. */
  static boolean isServerless(Value.Mapping template) {
    if (of(template).contains(SamTransform.NAME)) {
      return true;
    }
    for (Value resource : Section.of(template, "Resources").values()) {
      if (resource instanceof Value.Mapping declaration
          && declaration
              .get("Type")
              .flatMap(Value::asText)
              .orElse("")
              .startsWith("AWS::Serverless::")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a macro that is not understood here may add to the template. */
  static boolean areOpen(Value.Mapping template) {
    for (String name : of(template)) {
      switch (name) {
        case "AWS::Serverless-2016-10-31",
            "AWS::LanguageExtensions",
            "AWS::SecretsManager-2020-07-23" -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }
}
