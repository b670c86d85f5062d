package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The serverless kinds that become one resource: layers, tables, nested applications. */
final class SmallKinds {
  private final SamResource resource;
  private final Context context;
  private final Stack stack;
  private final Made made;

  SmallKinds(SamResource resource, Context context) {
    this.resource = resource;
    this.context = context;
    this.stack = context.stack();
    this.made = resource.made();
  }

  void layer() {
    Value.Mapping known = resource.properties();
    for (String name : List.of("LayerName", "LicenseInfo", "Description", "RetentionPolicy")) {
      Optional<Value> value = known.get(name).map(stack::resolved);
      known = value.isPresent() ? Tree.put(known, name, value.get()) : known;
    }
    Value.Mapping properties =
        new Properties(known)
            .put("LayerName", known.get("LayerName").orElseGet(() -> made.text(resource.id())))
            .put(
                "Content",
                resource
                    .get("ContentUri")
                    .map(uri -> Code.of(uri, "S3Bucket", "S3Key", "S3ObjectVersion")))
            .take("Description", "LicenseInfo", "CompatibleRuntimes", "CompatibleArchitectures")
            .all();
    Value.Mapping hashed =
        made.map(
            "Type",
            "AWS::Serverless::LayerVersion",
            "Properties",
            known,
            "Condition",
            resource.declaration().get("Condition"),
            "DependsOn",
            resource.declaration().get("DependsOn"));
    String id = resource.id() + Hash.of(made.map(resource.id(), hashed));
    context.renamed().put(resource.id(), id);
    Map<String, Value> attributes = new LinkedHashMap<>();
    retention().ifPresent(policy -> attributes.put("DeletionPolicy", policy));
    resource.own().forEach(attributes::putIfAbsent);
    attributes.putIfAbsent("DeletionPolicy", made.text("Retain"));
    stack.add(made, id, "AWS::Lambda::LayerVersion", properties, attributes);
  }

  /** The policy that the layer's own property asks for. */
  private Optional<Value> retention() {
    return Tree.text(resource.get("RetentionPolicy").map(stack::resolved))
        .map(policy -> made.text(policy.equalsIgnoreCase("Delete") ? "Delete" : "Retain"));
  }

  void table() {
    Value.Mapping key = resource.mapping("PrimaryKey");
    Value name = key.get("Name").orElseGet(() -> made.text("id"));
    String type =
        switch (Tree.text(key.get("Type")).orElse("String")) {
          case "Number" -> "N";
          case "Binary" -> "B";
          default -> "S";
        };
    Optional<Value> throughput = resource.get("ProvisionedThroughput");
    Properties properties =
        new Properties(resource.properties())
            .take("TableName", "ProvisionedThroughput", "SSESpecification")
            .take("PointInTimeRecoverySpecification")
            .put("KeySchema", made.list(made.map("AttributeName", name, "KeyType", "HASH")))
            .put(
                "AttributeDefinitions",
                made.list(made.map("AttributeName", name, "AttributeType", type)));
    if (throughput.isEmpty()) {
      properties.put("BillingMode", made.text("PAY_PER_REQUEST"));
    }
    if (resource.get("Tags").isPresent()) {
      properties.put("Tags", made.list(Tags.list(made, resource.get("Tags"))));
    }
    stack.replace(resource, "AWS::DynamoDB::Table", properties.all());
  }

  void application() {
    Value location = resource.get("Location").orElse(resource.declaration());
    Properties properties =
        new Properties(resource.properties())
            .take("Parameters", "NotificationARNs", "TimeoutInMinutes")
            .put("Tags", Tags.marked(resource, "serverlessapp:createdBy", resource.get("Tags")));
    if (location.asText().isPresent()) {
      properties.put("TemplateURL", location);
    }
    stack.replace(resource, "AWS::CloudFormation::Stack", properties.all());
  }
}
