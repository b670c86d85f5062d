package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event that Lambda polls for: its mapping, and what the role needs to read the source. */
final class PulledEvent {
  private static final String SERVICE_ROLE = "arn:aws:iam::aws:policy/service-role/";

  private final SamResource function;
  private final Stack stack;
  private final Role role;
  private final Made made;

  PulledEvent(SamResource function, Stack stack, Role role) {
    this.function = function;
    this.stack = stack;
    this.role = role;
    this.made = function.made();
  }

  void add(String id, String type, Value.Mapping event, Invoked target) {
    Properties mapping =
        new Properties(event)
            .put("FunctionName", target.name())
            .put("EventSourceArn", source(event))
            .take("BatchSize", "Enabled", "StartingPosition", "StartingPositionTimestamp")
            .take("Topics", "Queues", "SourceAccessConfigurations", "ScalingConfig")
            .take("ParallelizationFactor", "MaximumRetryAttempts", "BisectBatchOnFunctionError")
            .take("MaximumBatchingWindowInSeconds", "MaximumRecordAgeInSeconds")
            .take("TumblingWindowInSeconds", "FunctionResponseTypes", "KmsKeyArn")
            .take("FilterCriteria", "ProvisionedPollerConfig", "MetricsConfig", "LoggingConfig")
            .put("DestinationConfig", destinations(event))
            .put("SelfManagedEventSource", servers(event))
            .put("AmazonManagedKafkaEventSourceConfig", consumer(type, event, "MSK"))
            .put("SelfManagedKafkaEventSourceConfig", consumer(type, event, "SelfManagedKafka"))
            .put("DocumentDBEventSourceConfig", documents(event));
    stack.add(function, id, "AWS::Lambda::EventSourceMapping", mapping.all());
    permit(type, event);
    failures(id, event);
  }

  private static Optional<Value> source(Value.Mapping event) {
    return event
        .get("Stream")
        .or(() -> event.get("Queue"))
        .or(() -> event.get("Broker"))
        .or(() -> event.get("Cluster"));
  }

  private Optional<Value> servers(Value.Mapping event) {
    return event
        .get("KafkaBootstrapServers")
        .map(servers -> made.map("Endpoints", made.map("KafkaBootstrapServers", servers)));
  }

  private Optional<Value> consumer(String type, Value.Mapping event, String wanted) {
    Value.Mapping config =
        made.map(
            "ConsumerGroupId", event.get("ConsumerGroupId"),
            "SchemaRegistryConfig", event.get("SchemaRegistryConfig"));
    return type.equals(wanted) && !config.entries().isEmpty()
        ? Optional.of(config)
        : Optional.empty();
  }

  private Optional<Value> documents(Value.Mapping event) {
    Value.Mapping config =
        new Properties(event).take("DatabaseName", "CollectionName", "FullDocument").all();
    return config.entries().isEmpty() ? Optional.empty() : Optional.of(config);
  }

  private Optional<Value> destinations(Value.Mapping event) {
    return event
        .get("DestinationConfig", "OnFailure", "Destination")
        .map(arn -> made.map("OnFailure", made.map("Destination", arn)));
  }

  private void permit(String type, Value.Mapping event) {
    switch (type) {
      case "Kinesis" -> role.attach(SERVICE_ROLE + "AWSLambdaKinesisExecutionRole");
      case "DynamoDB" -> role.attach(SERVICE_ROLE + "AWSLambdaDynamoDBExecutionRole");
      case "SQS" -> role.attach(SERVICE_ROLE + "AWSLambdaSQSQueueExecutionRole");
      case "MSK" -> kafka(event);
      case "MQ" -> broker(event);
      case "SelfManagedKafka" -> selfManaged(event);
      default -> {}
    }
  }

  private void kafka(Value.Mapping event) {
    role.attach(SERVICE_ROLE + "AWSLambdaMSKExecutionRole");
    List<Value> statements = new ArrayList<>();
    Value.Mapping registry = Tree.mapping(event.get("SchemaRegistryConfig"), event);
    for (Value access : Tree.items(registry.get("AccessConfigs"))) {
      if (access instanceof Value.Mapping config && config.get("URI").isPresent()) {
        statements.add(allow(config.get("URI").get(), "secretsmanager:GetSecretValue"));
      }
    }
    registry.get("SchemaRegistryURI").ifPresent(uri -> glue(uri, statements));
    if (!statements.isEmpty()) {
      role.embed(made.text("MSKExecutionRolePolicy"), made.map("Statement", made.list(statements)));
    }
  }

  private void glue(Value uri, List<Value> statements) {
    String text = Tree.function(uri, "Fn::Sub").orElse(uri).asText().orElse("");
    int name = text.indexOf(":registry/");
    if (!text.startsWith("arn:") || name < 0) {
      return;
    }
    statements.add(allow(uri, "glue:GetRegistry"));
    String registry = text.substring(name + ":registry/".length());
    Value schemas =
        made.sub(
            "arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:schema/"
                + registry
                + "/*");
    statements.add(allow(made.list(schemas), "glue:GetSchemaVersion"));
  }

  private void broker(Value.Mapping event) {
    List<Value> statements = new ArrayList<>();
    access(event, "BASIC_AUTH")
        .ifPresent(uri -> statements.add(allow(uri, "secretsmanager:GetSecretValue")));
    event.get("Broker").ifPresent(arn -> statements.add(allow(arn, "mq:DescribeBroker")));
    event
        .get("SecretsManagerKmsKeyId")
        .ifPresent(key -> statements.add(allow(keyArn(key), "kms:Decrypt")));
    role.embed(
        made.text("SamAutoGeneratedAMQPolicy"), made.map("Statement", made.list(statements)));
  }

  private Value keyArn(Value key) {
    return made.sub(
        "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/"
            + key.asText().orElse(""));
  }

  private void selfManaged(Value.Mapping event) {
    List<Value> statements = new ArrayList<>();
    boolean network = false;
    Optional<Value> secret = Optional.empty();
    for (Value item : Tree.items(event.get("SourceAccessConfigurations"))) {
      Value.Mapping access = Tree.mapping(Optional.of(item), event);
      String type = Tree.text(access.get("Type")).orElse("");
      network |= type.startsWith("VPC_");
      if (type.endsWith("_AUTH")) {
        secret = access.get("URI");
      }
      if (secret.isPresent() && !type.startsWith("VPC_")) {
        statements.add(allow(secret.get(), "secretsmanager:GetSecretValue"));
      }
    }
    event
        .get("SecretsManagerKmsKeyId")
        .ifPresent(key -> statements.add(allow(keyArn(key), "kms:Decrypt")));
    if (network) {
      statements.add(
          allow(
              made.text("*"),
              "ec2:CreateNetworkInterface",
              "ec2:DescribeNetworkInterfaces",
              "ec2:DeleteNetworkInterface",
              "ec2:DescribeVpcs",
              "ec2:DescribeSubnets",
              "ec2:DescribeSecurityGroups"));
    }
    role.embed(
        made.text("SelfManagedKafkaExecutionRolePolicy"),
        made.map("Version", "2012-10-17", "Statement", made.list(statements)));
  }

  private static Optional<Value> access(Value.Mapping event, String type) {
    for (Value item : Tree.items(event.get("SourceAccessConfigurations"))) {
      if (item instanceof Value.Mapping access
          && Tree.text(access.get("Type")).orElse("").equals(type)) {
        return access.get("URI");
      }
    }
    return Optional.empty();
  }

  private void failures(String id, Value.Mapping event) {
    Optional<Value> arn = event.get("DestinationConfig", "OnFailure", "Destination");
    String type = Tree.text(event.get("DestinationConfig", "OnFailure", "Type")).orElse("");
    if (arn.isEmpty()) {
      return;
    }
    switch (type) {
      case "SQS" -> failure(id + "SQSPolicy", one("sqs:SendMessage", arn.get()));
      case "SNS" -> failure(id + "SNSPolicy", one("sns:publish", arn.get()));
      case "S3" -> {
        Value all = made.map("Fn::Join", made.list("/", made.list(arn.get(), "*")));
        failure(id + "S3Policy", one("s3:PutObject", all), one("s3:ListBucket", arn.get()));
      }
      default -> {}
    }
  }

  private void failure(String policy, Value... statements) {
    role.embed(made.text(policy), made.map("Statement", made.list(List.of(statements))));
  }

  private Value one(String action, Value resource) {
    return made.map("Action", action, "Effect", "Allow", "Resource", resource);
  }

  private Value allow(Value resource, String... actions) {
    return made.map("Action", made.list(List.of(actions)), "Effect", "Allow", "Resource", resource);
  }
}
