package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gradual deployment of a function: its deployment group, and what all groups share. */
final class DeploymentPreference {
  private static final String APPLICATION = "ServerlessDeploymentApplication";
  private static final String SERVICE_ROLE = "CodeDeployServiceRole";

  private final SamResource function;
  private final Stack stack;
  private final Made made;
  private final Value.Mapping preference;

  DeploymentPreference(SamResource function, Stack stack) {
    this.function = function;
    this.stack = stack;
    this.made = function.made();
    this.preference = function.mapping("DeploymentPreference");
  }

  /** The alias's update policy; empty where the function has no preference. */
  Optional<Value> add() {
    if (preference.entries().isEmpty() || Tree.isFalse(preference.get("Enabled"))) {
      return Optional.empty();
    }
    shared(APPLICATION, "AWS::CodeDeploy::Application", made.map("ComputePlatform", "Lambda"));
    if (preference.get("Role").isEmpty()) {
      shared(SERVICE_ROLE, Role.TYPE, serviceRole());
    }
    String group = function.id() + "DeploymentGroup";
    stack.add(made, group, "AWS::CodeDeploy::DeploymentGroup", group(), condition());
    return Optional.of(made.map("CodeDeployLambdaAliasUpdate", update(group)));
  }

  private void shared(String id, String type, Value.Mapping properties) {
    boolean known = stack.has(id);
    boolean unconditional = condition().isEmpty();
    if (!known || unconditional) {
      stack.add(made, id, type, properties, condition());
    }
  }

  private Map<String, Value> condition() {
    Optional<Value> condition = function.declaration().get("Condition");
    return Tree.isTrue(preference.get("PassthroughCondition")) && condition.isPresent()
        ? Map.of("Condition", condition.get())
        : Map.of();
  }

  private Value.Mapping serviceRole() {
    return made.map(
        "AssumeRolePolicyDocument",
        Role.trust(made, "codedeploy.amazonaws.com"),
        "ManagedPolicyArns",
        made.list("arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"));
  }

  private Value.Mapping group() {
    Value role = preference.get("Role").orElseGet(() -> made.getAtt(SERVICE_ROLE, "Arn"));
    return made.map(
        "ApplicationName",
        made.ref(APPLICATION),
        "AlarmConfiguration",
        alarms(),
        "AutoRollbackConfiguration",
        made.map(
            "Enabled",
            true,
            "Events",
            made.list(
                "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST")),
        "DeploymentConfigName",
        configName(),
        "DeploymentStyle",
        made.map("DeploymentOption", "WITH_TRAFFIC_CONTROL", "DeploymentType", "BLUE_GREEN"),
        "ServiceRoleArn",
        role,
        "TriggerConfigurations",
        preference.get("TriggerConfigurations"));
  }

  private Object configName() {
    Optional<Value> type = preference.get("Type");
    String name = type.map(stack::resolved).flatMap(Value::asText).orElse("");
    boolean builtIn =
        name.equals("AllAtOnce") || name.startsWith("Canary") || name.startsWith("Linear");
    return builtIn
        ? made.sub("CodeDeployDefault.Lambda${ConfigName}", made.map("ConfigName", name))
        : type;
  }

  private Optional<Value> alarms() {
    Optional<Value> alarms = preference.get("Alarms");
    if (alarms.isEmpty() || Tree.isNoValue(alarms.get())) {
      return Optional.empty();
    }
    List<Value> names = new ArrayList<>();
    Tree.items(alarms.get()).forEach(alarm -> names.add(made.map("Name", alarm)));
    return Optional.of(made.map("Enabled", true, "Alarms", made.list(names)));
  }

  private Value.Mapping update(String group) {
    Value.Mapping hooks = Tree.mapping(preference.get("Hooks"), preference);
    return made.map(
        "ApplicationName",
        made.ref(APPLICATION),
        "DeploymentGroupName",
        made.ref(group),
        "BeforeAllowTrafficHook",
        hooks.get("PreTraffic"),
        "AfterAllowTrafficHook",
        hooks.get("PostTraffic"));
  }
}
