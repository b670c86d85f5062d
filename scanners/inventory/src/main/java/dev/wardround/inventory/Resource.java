package dev.wardround.inventory;

import java.util.List;

/**
 * A thing that exists, or will, in a cloud account or cluster, in the schema that its provider
 * documents.
 *
 * @param id unique in the inventory and the same from run to run: {@code template.yaml#Intake},
 *     {@code infra#aws_lambda_function.intake}, an ARN
 * @param type the provider's own type name: {@code AWS::Lambda::Function}, {@code
 *     Microsoft.Web/sites}, {@code run.googleapis.com/Service}, {@code serving.knative.dev/Service}
 * @param name what people call it: its declared name, else the name in the source
 * @param format how it was found: {@code cloudformation}, {@code sam}, {@code serverless}, {@code
 *     terraform}, {@code terraform-plan}, {@code kubernetes}, or {@code live}
 * @param attributes in the provider's spelling
 * @param code local places that hold the code it runs
 */
public record Resource(
    String id,
    String type,
    String name,
    String format,
    Value.Mapping attributes,
    List<CodeSource> code,
    Location location) {

  public Resource {
    code = List.copyOf(code);
  }

  /** The same with other attributes. */
  public Resource with(Value.Mapping others) {
    return new Resource(id, type, name, format, others, code, location);
  }

  /** {@code aws}, {@code azure}, {@code gcp} or {@code kubernetes}, as the type tells. */
  public String provider() {
    if (type.contains("::")) {
      return "aws";
    }
    if (type.startsWith("Microsoft.")) {
      return "azure";
    }
    return type.contains("googleapis.com/") ? "gcp" : "kubernetes";
  }
}
