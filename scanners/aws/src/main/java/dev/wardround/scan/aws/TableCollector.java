package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** DynamoDB tables with their encryption, backups and policies. */
final class TableCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    DynamoDbClient dynamo =
        account.client(() -> DynamoDbClient.builder().endpointDiscoveryEnabled(false));
    sink.each(
        account.calls().all("dynamodb:ListTables", () -> dynamo.listTablesPaginator().tableNames()),
        name ->
            account
                .calls()
                .ask("dynamodb:DescribeTable", () -> dynamo.describeTable(r -> r.tableName(name)))
                .answer()
                .ifPresent(found -> table(found.table(), dynamo, account, sink)));
  }

  private static void table(
      TableDescription table, DynamoDbClient dynamo, Account account, Sink sink) {
    Location.Live at = account.at("dynamodb:DescribeTable", table.tableArn());
    Calls calls = account.calls();
    Form form =
        Form.of(at, table, "TableName", "KeySchema", "DeletionProtectionEnabled")
            .with("SSESpecification", encryption(table.sseDescription(), at));
    form.with(
        "PointInTimeRecoverySpecification",
        calls
            .ask(
                "dynamodb:DescribeContinuousBackups",
                () -> dynamo.describeContinuousBackups(r -> r.tableName(table.tableName())))
            .value(at, found -> Optional.of(recovery(found.continuousBackupsDescription(), at))));
    form.with(
        "ResourcePolicy",
        calls
            .ask(
                "dynamodb:GetResourcePolicy",
                () -> dynamo.getResourcePolicy(r -> r.resourceArn(table.tableArn())))
            .value(at, found -> Optional.of(policy(found.policy(), at))));
    form.with(
        "Tags",
        calls
            .ask(
                "dynamodb:ListTagsOfResource",
                () -> dynamo.listTagsOfResource(r -> r.resourceArn(table.tableArn())))
            .value(at, found -> Shape.list(found.tags(), at)));
    sink.add("AWS::DynamoDB::Table", table.tableName(), at, form);
  }

  private static Optional<Value> encryption(SSEDescription found, Location at) {
    if (found == null || found.statusAsString() == null) {
      return Optional.empty();
    }
    return Optional.of(
        Form.of(at)
            .with("SSEEnabled", found.statusAsString().startsWith("ENABL"))
            .with("SSEType", found.sseTypeAsString())
            .with("KMSMasterKeyId", found.kmsMasterKeyArn())
            .mapping());
  }

  private static Value recovery(ContinuousBackupsDescription found, Location at) {
    String status =
        found.pointInTimeRecoveryDescription() == null
            ? ""
            : found.pointInTimeRecoveryDescription().pointInTimeRecoveryStatusAsString();
    return Form.of(at).with("PointInTimeRecoveryEnabled", "ENABLED".equals(status)).mapping();
  }

  private static Value policy(String json, Location at) {
    return new Value.Mapping(Map.of("PolicyDocument", JsonText.value(json, at)), at);
  }
}
