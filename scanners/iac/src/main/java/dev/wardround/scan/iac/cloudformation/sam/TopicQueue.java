package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** An SNS event that goes through a queue, given or made. */
final class TopicQueue {
  private final SamResource function;
  private final Stack stack;
  private final Role role;
  private final Made made;

  TopicQueue(SamResource function, Stack stack, Role role) {
    this.function = function;
    this.stack = stack;
    this.role = role;
    this.made = function.made();
  }

  void add(String id, Value.Mapping event, Value settings, Invoked target) {
    Value.Mapping given = Tree.mapping(Optional.of(settings), event);
    String queueId = id + "Queue";
    Value arn = given.get("QueueArn").orElseGet(() -> made.getAtt(queueId, "Arn"));
    Value url = given.get("QueueUrl").orElseGet(() -> made.ref(queueId));
    if (given.get("QueueArn").isEmpty()) {
      stack.add(function, queueId, "AWS::SQS::Queue", made.map());
    }
    stack.add(function, id, "AWS::SNS::Subscription", subscription(event, arn));
    String policyId = Tree.text(given.get("QueuePolicyLogicalId")).orElse(queueId + "Policy");
    stack.add(function, policyId, "AWS::SQS::QueuePolicy", policy(event, arn, url));
    Value.Mapping pulled =
        new Properties(given).put("Queue", arn).take("BatchSize", "Enabled").all();
    Value batch =
        pulled
            .get("BatchSize")
            .orElseGet(() -> new Value.Numeric(java.math.BigDecimal.TEN, made.at()));
    new PulledEvent(function, stack, role)
        .add(id + "EventSourceMapping", "SQS", Tree.put(pulled, "BatchSize", batch), target);
  }

  private Value.Mapping subscription(Value.Mapping event, Value queue) {
    return new Properties(event)
        .takeAs("Topic", "TopicArn")
        .take("FilterPolicy", "FilterPolicyScope", "Region", "RedrivePolicy")
        .put("Endpoint", queue)
        .put("Protocol", made.text("sqs"))
        .all();
  }

  private Value.Mapping policy(Value.Mapping event, Value arn, Value url) {
    Value.Mapping statement =
        made.map(
            "Action", "sqs:SendMessage",
            "Effect", "Allow",
            "Principal", "*",
            "Resource", arn,
            "Condition", made.map("ArnEquals", made.map("aws:SourceArn", event.get("Topic"))));
    return made.map(
        "PolicyDocument",
        made.map("Version", "2012-10-17", "Statement", made.list(statement)),
        "Queues",
        made.list(url));
  }
}
