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
  private final String source;
  private final String destination;
  private final Stack stack;
  private final Made made;

  Connector(String id, Value.Mapping declaration, String source, String destination, Stack stack) {
    this.id = id;
    this.declaration = declaration;
    this.source = source;
    this.destination = destination;
    this.stack = stack;
    this.made = new Made(declaration.location());
  }

  /** Whether the permissions are known; nothing is added where they are not. */
  boolean add() {
    String from = ConnectorProfiles.plain(type(source));
    String to = ConnectorProfiles.plain(type(destination));
    if (from.equals(TOPIC)) {
      return fromTopic(to);
    }
    boolean reading = from.equals("AWS::DynamoDB::Table");
    Optional<Value> role = role(reading ? destination : source);
    List<Value> statements = statements(from, to);
    if (statements.isEmpty() || role.isEmpty()) {
      return false;
    }
    Value.Mapping policy =
        made.map(
            "PolicyDocument", made.map("Version", "2012-10-17", "Statement", made.list(statements)),
            "Roles", made.list(role.get()));
    stack.add(made, id + "Policy", "AWS::IAM::ManagedPolicy", policy, attributes());
    if (from.equals(to) && from.equals("AWS::StepFunctions::StateMachine")) {
      depend(source, id + "Policy");
    }
    return true;
  }

  private List<Value> statements(String from, String to) {
    List<Value> statements = new ArrayList<>();
    List<Value> wanted = Tree.items(declaration.get("Properties", "Permissions"));
    for (String permission : List.of("Read", "Write")) {
      if (wanted.stream().anyMatch(w -> w.asText().orElse("").equals(permission))) {
        ConnectorProfiles.statements(from, to, permission)
            .forEach(statement -> statements.add(filled(Relocated.at(made.at(), statement))));
      }
    }
    return statements;
  }

  private Value filled(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, filled(entry)));
      return new Value.Mapping(entries, value.location());
    }
    if (value instanceof Value.Sequence list) {
      return made.list(list.items().stream().map(this::filled).toList());
    }
    return switch (value.asText().orElse("")) {
      case "%Source" -> made.text(source);
      case "%Destination" -> made.text(destination);
      default -> value;
    };
  }

  private boolean fromTopic(String to) {
    if (to.equals("AWS::Lambda::Function")) {
      Value.Mapping permission =
          made.map(
              "Action",
              "lambda:InvokeFunction",
              "FunctionName",
              made.getAtt(destination, "Arn"),
              "Principal",
              "sns.amazonaws.com",
              "SourceArn",
              made.ref(source));
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
            "Resource", made.getAtt(destination, "Arn"),
            "Condition", made.map("ArnEquals", made.map("aws:SourceArn", made.ref(source))));
    Value.Mapping policy =
        made.map(
            "PolicyDocument", made.map("Version", "2012-10-17", "Statement", made.list(statement)),
            "Queues", made.list(made.ref(destination)));
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
            "Source", made.map("Type", type(source)),
            "Destination", made.map("Type", type(destination)));
    attributes.put("Metadata", made.map("aws:sam:connectors", made.map(id, ends)));
    return attributes;
  }

  private String type(String logicalId) {
    return Tree.text(stack.declared(logicalId).flatMap(d -> d.get("Type"))).orElse("");
  }

  /** The role of a function or state machine, where it is a resource of the template. */
  private Optional<Value> role(String logicalId) {
    Optional<Value.Mapping> properties =
        stack
            .resource(logicalId)
            .map(resource -> Tree.mapping(resource.get("Properties"), resource));
    return properties
        .flatMap(p -> p.get("Role").or(() -> p.get("RoleArn")))
        .flatMap(role -> Tree.function(role, "Fn::GetAtt"))
        .map(parts -> Tree.items(parts).get(0))
        .flatMap(Value::asText)
        .map(made::ref);
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
