package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** {@code ScheduleV2}: a schedule of EventBridge Scheduler and the role that it calls with. */
final class Scheduler {
  private final SamResource owner;
  private final Stack stack;
  private final Made made;

  Scheduler(SamResource owner, Stack stack) {
    this.owner = owner;
    this.stack = stack;
    this.made = owner.made();
  }

  void add(String id, Value.Mapping event, Value arn, String kind) {
    Value.Mapping target =
        new Properties(event)
            .put("Arn", arn)
            .put("RoleArn", event.get("RoleArn").orElseGet(() -> made.getAtt(id + "Role", "Arn")))
            .take("Input", "RetryPolicy", "DeadLetterConfig")
            .all();
    Value window = event.get("FlexibleTimeWindow").orElseGet(() -> made.map("Mode", "OFF"));
    Optional<Value> name =
        Tree.isTrue(event.get("OmitName"))
            ? Optional.empty()
            : event.get("Name").or(() -> Optional.of(made.text(id)));
    Value.Mapping schedule =
        new Properties(event)
            .take("ScheduleExpression", "ScheduleExpressionTimezone", "Description", "State")
            .take("StartDate", "EndDate", "GroupName", "KmsKeyArn")
            .put("FlexibleTimeWindow", window)
            .put("Name", name)
            .put("Target", target)
            .all();
    stack.add(owner, id, "AWS::Scheduler::Schedule", schedule);
    if (event.get("RoleArn").isEmpty()) {
      role(id, event, arn, kind);
    }
  }

  private void role(String id, Value.Mapping event, Value arn, String kind) {
    boolean lambda = kind.equals("Lambda");
    String policy = id + (lambda ? "LambdaPolicy" : "StartExecutionPolicy");
    String action = lambda ? "lambda:InvokeFunction" : "states:StartExecution";
    Value.Mapping role = Role.single(made, "scheduler.amazonaws.com", policy, action, arn);
    Optional<Value> boundary = event.get("PermissionsBoundary");
    stack.add(
        owner,
        id + "Role",
        Role.TYPE,
        boundary.map(b -> Tree.put(role, "PermissionsBoundary", b)).orElse(role));
  }
}
