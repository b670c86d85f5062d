package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;

/** The events of a function: each makes what delivers it, and the permission to call. */
final class FunctionEvents {
  private static final String PERMISSION = "AWS::Lambda::Permission";

  private final SamResource function;
  private final Context context;
  private final Stack stack;
  private final Invoked target;
  private final Role role;
  private final Made made;

  FunctionEvents(SamResource function, Context context, Invoked target, Role role) {
    this.function = function;
    this.context = context;
    this.stack = context.stack();
    this.target = target;
    this.role = role;
    this.made = function.made();
  }

  void addAll() {
    Map<String, Value> events = function.mapping("Events").entries();
    events.forEach((name, event) -> add(name, event, true));
    events.forEach((name, event) -> add(name, event, false));
  }

  /** A permission for all paths of an API serves the others, so these events come first. */
  private void add(String name, Value value, boolean allPaths) {
    if (value instanceof Value.Mapping event) {
      Value.Mapping properties = Tree.mapping(event.get("Properties"), event);
      String type = Tree.text(event.get("Type")).orElse("");
      boolean all = type.equals("HttpApi") && HttpEvent.takesAll(properties);
      if (all == allPaths) {
        add(name, type, properties);
      }
    }
  }

  private void add(String name, String type, Value.Mapping event) {
    String id = function.id() + name;
    switch (type) {
      case "Api" -> context.apis().lambda(function, name, event, target, stack);
      case "HttpApi" -> context.apis().http(function, name, event, target, stack);
      case "S3" -> new BucketEvent(function, stack).add(id, event, target);
      case "SNS" -> topic(id, event);
      case "Schedule" -> schedule(id, event);
      case "ScheduleV2" -> new Scheduler(function, stack).add(id, event, target.arn(), "Lambda");
      case "CloudWatchEvent", "EventBridgeRule" -> pattern(id, event);
      case "CloudWatchLogs" -> logs(id, event);
      case "IoTRule" -> iot(id, event);
      case "Cognito" -> new UserPoolEvent(function, stack).add(id, event, target);
      case "AlexaSkill" -> alexa(id, event);
      case "Kinesis", "DynamoDB", "SQS", "MSK", "MQ", "SelfManagedKafka", "DocumentDB" ->
          new PulledEvent(function, stack, role).add(id, type, event, target);
      default -> stack.problem(function, "has an event of a type that is not known");
    }
  }

  private void permit(String id, String principal, Object... more) {
    Value.Mapping base =
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            target.name(),
            "Principal",
            principal);
    stack.add(function, id, PERMISSION, Tree.merge(base, made.map(more)));
  }

  private void schedule(String id, Value.Mapping event) {
    Value.Mapping rule =
        new Properties(event)
            .takeAs("Schedule", "ScheduleExpression")
            .take("State", "Name", "Description")
            .put("State", Rules.state(made, event))
            .put("Targets", made.list(Rules.target(made, id, event, target.arn(), "Lambda")))
            .all();
    rule(id, rule, event);
  }

  private void pattern(String id, Value.Mapping event) {
    Value.Mapping rule =
        new Properties(event)
            .take("EventBusName", "State")
            .takeAs("RuleName", "Name")
            .takeAs("Pattern", "EventPattern")
            .put("Targets", made.list(Rules.target(made, id, event, target.arn(), "Lambda")))
            .all();
    rule(id, rule, event);
  }

  private void rule(String id, Value.Mapping rule, Value.Mapping event) {
    stack.add(function, id, Rules.TYPE, rule);
    Rules.deadLetterQueue(function, stack, id, event);
    permit(id + "Permission", "events.amazonaws.com", "SourceArn", made.getAtt(id, "Arn"));
  }

  private void topic(String id, Value.Mapping event) {
    Optional<Value> queue = event.get("SqsSubscription").filter(q -> !Tree.isFalse(Optional.of(q)));
    if (queue.isPresent()) {
      new TopicQueue(function, stack, role).add(id, event, queue.get(), target);
      return;
    }
    Value.Mapping subscription =
        new Properties(event)
            .takeAs("Topic", "TopicArn")
            .take("FilterPolicy", "FilterPolicyScope", "Region", "RedrivePolicy")
            .put("Endpoint", target.arn())
            .put("Protocol", made.text("lambda"))
            .all();
    stack.add(function, id, "AWS::SNS::Subscription", subscription);
    permit(id + "Permission", "sns.amazonaws.com", "SourceArn", event.get("Topic"));
  }

  private void logs(String id, Value.Mapping event) {
    Value.Mapping filter =
        new Properties(event)
            .take("LogGroupName", "FilterPattern")
            .put("DestinationArn", target.arn())
            .all();
    Map<String, Value> attributes =
        FunctionExpansion.with(function.shared(), "DependsOn", made.list(id + "Permission"));
    stack.add(made, id, "AWS::Logs::SubscriptionFilter", filter, attributes);
    permit(
        id + "Permission",
        "logs.amazonaws.com",
        "SourceArn",
        made.sub(
            "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*",
            made.map("__LogGroupName__", event.get("LogGroupName"))));
  }

  private void iot(String id, Value.Mapping event) {
    Value.Mapping payload =
        new Properties(event)
            .take("Sql", "AwsIotSqlVersion")
            .put("RuleDisabled", new Value.Flag(false, made.at()))
            .put("Actions", made.list(made.map("Lambda", made.map("FunctionArn", target.arn()))))
            .all();
    stack.add(function, id, "AWS::IoT::TopicRule", made.map("TopicRulePayload", payload));
    permit(
        id + "Permission",
        "iot.amazonaws.com",
        "SourceAccount",
        made.sub("${AWS::AccountId}"),
        "SourceArn",
        made.sub(
            "arn:aws:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}",
            made.map("RuleName", made.ref(id))));
  }

  private void alexa(String id, Value.Mapping event) {
    permit(id + "Permission", "alexa-appkit.amazon.com", "EventSourceToken", event.get("SkillId"));
  }
}
