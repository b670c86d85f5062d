package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The version and alias of a function with {@code AutoPublishAlias}, and how traffic shifts. */
final class FunctionVersions {
  private final SamResource function;
  private final Context context;
  private final Made made;

  FunctionVersions(SamResource function, Context context) {
    this.function = function;
    this.context = context;
    this.made = function.made();
  }

  void add(String alias, Value.Mapping properties) {
    String version = function.id() + "Version" + hash(properties);
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put(
        "DeletionPolicy",
        function.get("VersionDeletionPolicy").orElseGet(() -> made.text(withoutPolicy())));
    attributes.putAll(function.shared());
    context
        .stack()
        .add(
            made,
            version,
            "AWS::Lambda::Version",
            made.map(
                "FunctionName",
                made.ref(function.id()),
                "Description",
                function.get("VersionDescription"),
                "FunctionScalingConfig",
                function.get("FunctionScalingConfig")),
            attributes);
    String aliasId = function.id() + "Alias" + alias;
    context.renamed().put(function.id() + ".Version", version);
    context.renamed().put(function.id() + ".Alias", aliasId);
    alias(alias, aliasId, version);
  }

  /** Old versions on instances of one's own would go on costing, so they do not stay. */
  private String withoutPolicy() {
    return function.get("CapacityProviderConfig").isPresent() ? "Delete" : "Retain";
  }

  private String hash(Value.Mapping properties) {
    Optional<Value> given = function.get("AutoPublishCodeSha256").map(context.stack()::resolved);
    if (given.isPresent() && given.get().asText().isPresent()) {
      return given
          .get()
          .asText()
          .get()
          .substring(0, Math.min(10, given.get().asText().get().length()));
    }
    if (Tree.isTrue(function.get("AutoPublishAliasAllProperties"))) {
      return Hash.of(
          function.get("Role").isPresent() ? properties : Tree.without(properties, "Role"));
    }
    Value.Mapping code = Tree.mapping(properties.get("Code"), properties);
    code = Tree.merge(code, Tree.mapping(properties.get("Environment"), code));
    Optional<Value> memory = properties.get("MemorySize");
    return Hash.of(memory.isPresent() ? Tree.put(code, "MemorySize", memory.get()) : code);
  }

  private void alias(String alias, String id, String version) {
    Map<String, Value> attributes = new LinkedHashMap<>(function.shared());
    new DeploymentPreference(function, context.stack())
        .add()
        .ifPresent(update -> attributes.put("UpdatePolicy", update));
    context
        .stack()
        .add(
            made,
            id,
            "AWS::Lambda::Alias",
            made.map(
                "Name",
                alias,
                "FunctionName",
                made.ref(function.id()),
                "FunctionVersion",
                made.getAtt(version, "Version"),
                "ProvisionedConcurrencyConfig",
                function.get("ProvisionedConcurrencyConfig")),
            attributes);
  }
}
