package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** The file that a nested stack names as its template. */
final class NestedTemplate {
  private NestedTemplate() {}

  static boolean isStack(Value.Mapping declaration) {
    return !property(declaration).isEmpty();
  }

  /** Relative to the root of the scan; empty for other resources and for URLs. */
  static Optional<String> of(String parent, Value.Mapping declaration) {
    String property = property(declaration);
    if (property.isEmpty()) {
      return Optional.empty();
    }
    return declaration
        .get("Properties", property)
        .flatMap(Value::asText)
        .flatMap(location -> LocalPath.beside(parent, location));
  }

  private static String property(Value.Mapping declaration) {
    return switch (declaration.get("Type").flatMap(Value::asText).orElse("")) {
      case "AWS::CloudFormation::Stack" -> "TemplateURL";
      case "AWS::Serverless::Application" -> "Location";
      default -> "";
    };
  }
}
