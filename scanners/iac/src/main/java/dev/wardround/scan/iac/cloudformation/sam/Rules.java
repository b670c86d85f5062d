package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** What event rules have in common, whoever they call. */
final class Rules {
  static final String TYPE = "AWS::Events::Rule";
  private static final int MAX_ID = 64;

  private Rules() {}

  static Value.Mapping target(Made made, String id, Value.Mapping event, Value arn, String kind) {
    String suffix = kind + "Target";
    Value custom = event.get("Target", "Id").orElseGet(() -> made.text(cut(id, suffix) + suffix));
    return new Properties(event)
        .put("Arn", arn)
        .put("Id", custom)
        .take("Input", "InputPath", "InputTransformer", "RetryPolicy")
        .put("DeadLetterConfig", deadLetters(made, id, event))
        .all();
  }

  private static String cut(String id, String suffix) {
    return id.substring(0, Math.min(id.length(), MAX_ID - suffix.length()));
  }

  /** {@code Enabled} as a state; empty where the event does not say. */
  static Optional<Value> state(Made made, Value.Mapping event) {
    Optional<Value> state = event.get("State");
    if (state.isPresent()) {
      return state;
    }
    return event
        .get("Enabled")
        .flatMap(Value::asText)
        .map(enabled -> made.text(enabled.equalsIgnoreCase("true") ? "ENABLED" : "DISABLED"));
  }

  private static Optional<Value> deadLetters(Made made, String id, Value.Mapping event) {
    if (!(event.entries().get("DeadLetterConfig") instanceof Value.Mapping config)) {
      return Optional.empty();
    }
    return Optional.of(
        config.get("Arn").isPresent()
            ? made.map("Arn", config.get("Arn"))
            : made.map("Arn", made.getAtt(queueId(id, config), "Arn")));
  }

  private static String queueId(String id, Value.Mapping config) {
    return Tree.text(config.get("QueueLogicalId")).orElse(id + "Queue");
  }

  /** The queue that a rule's failures go to, where the template asks for a new one. */
  static void deadLetterQueue(SamResource owner, Stack stack, String id, Value.Mapping event) {
    if (!(event.entries().get("DeadLetterConfig") instanceof Value.Mapping config)
        || config.get("Arn").isPresent()) {
      return;
    }
    Made made = owner.made();
    String queue = queueId(id, config);
    stack.add(owner, queue, "AWS::SQS::Queue", made.map());
    Value.Mapping statement =
        made.map(
            "Effect", "Allow",
            "Principal", made.map("Service", "events.amazonaws.com"),
            "Action", "sqs:SendMessage",
            "Resource", made.getAtt(queue, "Arn"),
            "Condition", made.map("ArnEquals", made.map("aws:SourceArn", made.getAtt(id, "Arn"))));
    stack.add(
        owner,
        queue + "Policy",
        "AWS::SQS::QueuePolicy",
        made.map(
            "PolicyDocument",
            made.map("Version", "2012-10-17", "Statement", made.list(statement)),
            "Queues",
            made.list(made.ref(queue))));
  }
}
