package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;

/** {@code EventInvokeConfig}: retries and destinations of asynchronous calls. */
final class InvokeConfig {
  private final SamResource function;
  private final Stack stack;
  private final Role role;
  private final Made made;

  InvokeConfig(SamResource function, Context context, Role role) {
    this.function = function;
    this.stack = context.stack();
    this.role = role;
    this.made = function.made();
  }

  void add(Optional<String> alias) {
    Value.Mapping config = function.mapping("EventInvokeConfig");
    if (config.entries().isEmpty()) {
      return;
    }
    Value.Mapping destinations = Tree.mapping(config.get("DestinationConfig"), config);
    Value.Mapping properties =
        made.map(
            "FunctionName",
            made.ref(function.id()),
            "Qualifier",
            alias.orElse("$LATEST"),
            "MaximumEventAgeInSeconds",
            config.get("MaximumEventAgeInSeconds"),
            "MaximumRetryAttempts",
            config.get("MaximumRetryAttempts"),
            "DestinationConfig",
            config.get("DestinationConfig").map(all -> destinations(destinations)));
    Map<String, Value> attributes = function.shared();
    if (alias.isPresent()) {
      Value dependsOn = made.list(function.id() + "Alias" + alias.get());
      attributes = FunctionExpansion.with(attributes, "DependsOn", dependsOn);
    }
    stack.add(
        made,
        function.id() + "EventInvokeConfig",
        "AWS::Lambda::EventInvokeConfig",
        properties,
        attributes);
  }

  private Value destinations(Value.Mapping destinations) {
    return made.map(
        "OnSuccess", destination(destinations, "OnSuccess"),
        "OnFailure", destination(destinations, "OnFailure"));
  }

  private Optional<Value> destination(Value.Mapping destinations, String name) {
    if (!(destinations.entries().get(name) instanceof Value.Mapping destination)) {
      return Optional.empty();
    }
    String type = Tree.text(destination.get("Type")).orElse("");
    Value arn =
        destination.get("Destination").map(stack::resolved).orElseGet(() -> created(name, type));
    allow(type, name, arn);
    return Optional.of(made.map("Destination", arn));
  }

  /** SQS queues and SNS topics are made where no destination is named. */
  private Value created(String name, String type) {
    boolean topic = type.equals("SNS");
    String id = function.id() + "EventInvokeConfig" + name + (topic ? "Topic" : "Queue");
    stack.add(function, id, topic ? "AWS::SNS::Topic" : "AWS::SQS::Queue", made.map());
    return topic ? made.ref(id) : made.getAtt(id, "Arn");
  }

  private void allow(String type, String name, Value arn) {
    String policy = function.id() + "EventInvokeConfig" + name + type + "Policy";
    switch (type) {
      case "SQS" -> role.embed(made.text(policy), document("sqs:SendMessage", arn));
      case "SNS" -> role.embed(made.text(policy), document("sns:publish", arn));
      case "Lambda" -> role.embed(made.text(policy), document("lambda:InvokeFunction", arn));
      case "EventBridge" -> role.embed(made.text(policy), document("events:PutEvents", arn));
      case "S3Bucket" -> {
        String s3Policy = function.id() + "EventInvokeConfig" + name + "S3Policy";
        Value all = made.map("Fn::Join", made.list("/", made.list(arn, "*")));
        role.embed(
            made.text(s3Policy),
            made.map(
                "Statement",
                made.list(statement("s3:PutObject", all), statement("s3:ListBucket", arn))));
      }
      default -> {}
    }
  }

  private Value document(String action, Value arn) {
    return made.map("Statement", made.list(statement(action, arn)));
  }

  private Value statement(String action, Value arn) {
    return made.map("Action", action, "Effect", "Allow", "Resource", arn);
  }
}
