package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::Serverless::StateMachine}: the machine, its role, alias and events. */
final class StateMachine {
  private static final String TAG = "stateMachine:createdBy";

  private final SamResource machine;
  private final Context context;
  private final Stack stack;
  private final Made made;

  StateMachine(SamResource machine, Context context) {
    this.machine = machine;
    this.context = context;
    this.stack = context.stack();
    this.made = machine.made();
  }

  void run() {
    stack.replace(machine, "AWS::StepFunctions::StateMachine", properties());
    Role role = new Role(made);
    if (Tree.isTrue(machine.mapping("Tracing").get("Enabled"))) {
      role.attach("arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess");
    }
    new ExecutionRole(machine, stack, context.policies()).add(role, TAG);
    machine.get("AutoPublishAlias").flatMap(Value::asText).ifPresent(this::alias);
    events();
  }

  private Value.Mapping properties() {
    DefinitionText text = new DefinitionText(made);
    Optional<Value> definition = machine.get("Definition").map(text::of);
    Value.Mapping substitutions =
        Tree.merge(machine.mapping("DefinitionSubstitutions"), text.substitutions());
    return new Properties(machine.properties())
        .put("DefinitionString", definition)
        .put(
            "DefinitionS3Location",
            machine.get("DefinitionUri").map(uri -> Code.of(uri, "Bucket", "Key", "Version")))
        .put(
            "DefinitionSubstitutions",
            substitutions.entries().isEmpty() ? Optional.empty() : Optional.of(substitutions))
        .takeAs("Logging", "LoggingConfiguration")
        .takeAs("Tracing", "TracingConfiguration")
        .takeAs("Name", "StateMachineName")
        .takeAs("Type", "StateMachineType")
        .put("RoleArn", ExecutionRole.of(machine))
        .put("Tags", Tags.marked(machine, TAG, machine.get("Tags")))
        .all();
  }

  private void alias(String alias) {
    String version = machine.id() + "Version";
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put("DeletionPolicy", made.text("Retain"));
    attributes.put("UpdateReplacePolicy", made.text("Retain"));
    attributes.putAll(machine.shared());
    stack.add(
        made,
        version,
        "AWS::StepFunctions::StateMachineVersion",
        made.map(
            "StateMachineArn", made.ref(machine.id()),
            "StateMachineRevisionId", made.getAtt(machine.id(), "StateMachineRevisionId")),
        attributes);
    Value.Mapping preference = machine.mapping("DeploymentPreference");
    Value type = preference.get("Type").orElseGet(() -> made.text("ALL_AT_ONCE"));
    Value.Mapping deployment =
        Tree.merge(made.map("StateMachineVersionArn", made.ref(version), "Type", type), preference);
    stack.add(
        machine,
        machine.id() + "Alias" + alias,
        "AWS::StepFunctions::StateMachineAlias",
        made.map("Name", alias, "DeploymentPreference", deployment));
  }

  private void events() {
    for (Map.Entry<String, Value> entry : machine.mapping("Events").entries().entrySet()) {
      if (entry.getValue() instanceof Value.Mapping event) {
        Value.Mapping properties = Tree.mapping(event.get("Properties"), event);
        event(entry.getKey(), Tree.text(event.get("Type")).orElse(""), properties);
      }
    }
  }

  private void event(String name, String type, Value.Mapping event) {
    String id = machine.id() + name;
    switch (type) {
      case "Api" -> new RestEvent(machine, name, event, context.apis()).addStart(stack);
      case "Schedule" -> rule(id, event, scheduled(event));
      case "CloudWatchEvent", "EventBridgeRule" -> rule(id, event, matched(event));
      case "ScheduleV2" ->
          new Scheduler(machine, stack).add(id, event, made.ref(machine.id()), "StepFunctions");
      default -> stack.problem(machine, "has an event of a type that is not known");
    }
  }

  private Properties scheduled(Value.Mapping event) {
    return new Properties(event)
        .takeAs("Schedule", "ScheduleExpression")
        .take("Name", "Description")
        .put("State", Rules.state(made, event));
  }

  private static Properties matched(Value.Mapping event) {
    return new Properties(event)
        .take("EventBusName", "State")
        .takeAs("RuleName", "Name")
        .takeAs("Pattern", "EventPattern");
  }

  private void rule(String id, Value.Mapping event, Properties rule) {
    Value role = event.get("RoleArn").orElseGet(() -> made.getAtt(id + "Role", "Arn"));
    Value.Mapping target =
        Tree.put(
            Rules.target(made, id, event, made.ref(machine.id()), "StepFunctions"),
            "RoleArn",
            role);
    stack.add(machine, id, Rules.TYPE, rule.put("Targets", made.list(target)).all());
    Rules.deadLetterQueue(machine, stack, id, event);
    if (event.get("RoleArn").isEmpty()) {
      Value.Mapping made =
          Role.single(
              this.made,
              "events.amazonaws.com",
              id + "RoleStartExecutionPolicy",
              "states:StartExecution",
              this.made.ref(machine.id()));
      stack.add(machine, id + "Role", Role.TYPE, Role.bounded(made, machine));
    }
  }
}
