package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Relocated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connector: the permissions that one resource gets on another. */
final class Connector {
  private static final String TOPIC = "AWS::SNS::Topic";

  private final String id;
  private final Value.Mapping declaration;
  private final ConnectorEnd source;
  private final ConnectorEnd destination;
  private final Stack stack;
  private final Made made;

  Connector(
      String id,
      Value.Mapping declaration,
      ConnectorEnd source,
      ConnectorEnd destination,
      Stack stack) {
    this.id = id;
    this.declaration = declaration;
    this.source = source;
    this.destination = destination;
    this.stack = stack;
    this.made = new Made(declaration.location());
  }

  /** Whether the permissions are known; nothing is added where they are not. */
  boolean add() {
    String from = source.plainType();
    String to = destination.plainType();
    if (from.equals(TOPIC)) {
      return fromTopic(to);
    }
    boolean reading = from.equals("AWS::DynamoDB::Table");
    Optional<Value> role = (reading ? destination : source).role();
    Optional<List<Value>> statements = statements(from, to);
    if (statements.isEmpty() || role.isEmpty()) {
      return false;
    }
    Value.Mapping policy =
        made.map(
            "PolicyDocument",
                made.map("Version", "2012-10-17", "Statement", made.list(statements.get())),
            "Roles", made.list(role.get()));
    stack.add(made, id + "Policy", "AWS::IAM::ManagedPolicy", policy, attributes());
    if (from.equals(to) && from.equals("AWS::StepFunctions::StateMachine")) {
      source.id().ifPresent(machine -> depend(machine, id + "Policy"));
    }
    return true;
  }

  /** Empty where nothing is known of what is wanted, or an end does not say what they need. */
  private Optional<List<Value>> statements(String from, String to) {
    List<Value> statements = new ArrayList<>();
    List<Value> wanted = Tree.items(declaration.get("Properties", "Permissions"));
    for (String permission : List.of("Read", "Write")) {
      if (wanted.stream().anyMatch(w -> w.asText().orElse("").equals(permission))) {
        statements.addAll(ConnectorProfiles.statements(from, to, permission));
      }
    }
    List<Value> filled = new ArrayList<>();
    for (Value statement : statements) {
      Optional<Value> whole = new ConnectorEnds(source, destination).in(statement);
      if (whole.isEmpty()) {
        return Optional.empty();
      }
      filled.add(Relocated.at(made.at(), whole.get()));
    }
    return filled.isEmpty() ? Optional.empty() : Optional.of(filled);
  }

  private boolean fromTopic(String to) {
    if (destination.attribute("Arn").isEmpty() || source.reference().isEmpty()) {
      return false;
    }
    if (to.equals("AWS::Lambda::Function")) {
      Value.Mapping permission =
          made.map(
              "Action",
              "lambda:InvokeFunction",
              "FunctionName",
              destination.attribute("Arn"),
              "Principal",
              "sns.amazonaws.com",
              "SourceArn",
              source.reference());
      stack.add(
          made, id + "WriteLambdaPermission", "AWS::Lambda::Permission", permission, attributes());
      return true;
    }
    if (!to.equals("AWS::SQS::Queue")) {
      return false;
    }
    Value.Mapping statement =
        made.map(
            "Action", "sqs:SendMessage",
            "Effect", "Allow",
            "Principal", made.map("Service", "sns.amazonaws.com"),
            "Resource", destination.attribute("Arn"),
            "Condition", made.map("ArnEquals", made.map("aws:SourceArn", source.reference())));
    Value.Mapping policy =
        made.map(
            "PolicyDocument", made.map("Version", "2012-10-17", "Statement", made.list(statement)),
            "Queues", made.list(destination.queueUrl()));
    stack.add(made, id + "QueuePolicy", "AWS::SQS::QueuePolicy", policy, attributes());
    return true;
  }

  private Map<String, Value> attributes() {
    Map<String, Value> attributes = new LinkedHashMap<>();
    for (String name : List.of("Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy")) {
      declaration.get(name).ifPresent(value -> attributes.put(name, value));
    }
    Value ends =
        made.map(
            "Source", made.map("Type", source.type()),
            "Destination", made.map("Type", destination.type()));
    attributes.put("Metadata", made.map("aws:sam:connectors", made.map(id, ends)));
    return attributes;
  }

  private void depend(String logicalId, String on) {
    Optional<Value.Mapping> resource = stack.resource(logicalId);
    if (resource.isPresent()) {
      Value before = resource.get().get("DependsOn").orElseGet(made::list);
      Value all = Tree.append(made.list(Tree.items(before)), made.text(on));
      stack.keep(logicalId, Tree.put(resource.get(), "DependsOn", all));
    }
  }
}
