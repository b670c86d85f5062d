package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code AWS::Serverless::CapacityProvider}: instances that functions run on, and who starts them.
 */
final class CapacityProvider {
  private static final String OPERATOR = "AWSLambdaManagedEC2ResourceOperator";
  private static final String LOAD = "LambdaCapacityProviderAverageCPUUtilization";

  private final SamResource provider;
  private final Stack stack;
  private final Made made;

  CapacityProvider(SamResource provider, Stack stack) {
    this.provider = provider;
    this.stack = stack;
    this.made = provider.made();
  }

  void add() {
    Value role = provider.get("OperatorRole").orElseGet(this::addRole);
    Value.Mapping properties =
        new Properties(provider.properties())
            .take("CapacityProviderName", "VpcConfig", "KmsKeyArn")
            .put("PermissionsConfig", made.map("CapacityProviderOperatorRoleArn", role))
            .put("InstanceRequirements", instances())
            .put("CapacityProviderScalingConfig", scaling())
            .put("Tags", tags(provider.get("Tags")))
            .all();
    stack.replace(provider, "AWS::Lambda::CapacityProvider", properties);
  }

  private Value addRole() {
    String id = provider.id() + "OperatorRole";
    boolean passed = Tree.isTrue(provider.get("PropagateTags"));
    Value.Mapping role =
        made.map(
            "AssumeRolePolicyDocument",
            Role.trust(made, "lambda.amazonaws.com"),
            "ManagedPolicyArns",
            made.list("arn:aws:iam::aws:policy/" + OPERATOR),
            "Tags",
            tags(passed ? provider.get("Tags") : Optional.empty()));
    stack.add(provider, id, Role.TYPE, role);
    return made.getAtt(id, "Arn");
  }

  private Value tags(Optional<Value> own) {
    List<Value> all = new ArrayList<>(Tags.list(made, own));
    all.add(made.map("Key", FunctionExpansion.TAG, "Value", "SAM"));
    return made.list(all);
  }

  private Optional<Value> instances() {
    return provider
        .get("InstanceRequirements")
        .filter(Value.Mapping.class::isInstance)
        .map(
            given ->
                new Properties((Value.Mapping) given)
                    .take("Architectures")
                    .takeAs("AllowedTypes", "AllowedInstanceTypes")
                    .takeAs("ExcludedTypes", "ExcludedInstanceTypes")
                    .all());
  }

  /** A target of load makes scaling manual; Lambda scales by itself without one. */
  private Optional<Value> scaling() {
    Value.Mapping given = provider.mapping("ScalingConfig");
    if (given.entries().isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> load = given.get("AverageCPUUtilization");
    return Optional.of(
        made.map(
            "MaxVCpuCount",
            given.get("MaxVCpuCount"),
            "ScalingMode",
            load.isPresent() ? "Manual" : "Auto",
            "ScalingPolicies",
            load.map(
                target ->
                    made.list(made.map("PredefinedMetricType", LOAD, "TargetValue", target)))));
  }
}
