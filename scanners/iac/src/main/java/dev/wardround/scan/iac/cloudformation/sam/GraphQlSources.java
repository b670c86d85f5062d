package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The data sources of a GraphQL API, and the roles that reach the tables and functions behind. */
final class GraphQlSources {
  static final String SERVICE = "appsync.amazonaws.com";
  private static final String TYPE = "AWS::AppSync::DataSource";
  private static final String TABLE =
      "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}";

  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final Map<String, String> ids = new LinkedHashMap<>();

  GraphQlSources(SamResource api, Stack stack) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
  }

  void addAll() {
    Value.Mapping sources = api.mapping("DataSources");
    each(sources, "DynamoDb", this::table);
    each(sources, "Lambda", this::function);
  }

  private interface Kind {
    void add(String name, Value.Mapping source);
  }

  private static void each(Value.Mapping sources, String kind, Kind add) {
    Value.Mapping all = Tree.mapping(sources.get(kind), sources);
    all.entries().forEach((name, source) -> add.add(name, Tree.mapping(Optional.of(source), all)));
  }

  private void table(String name, Value.Mapping source) {
    Value region = source.get("Region").orElseGet(() -> made.ref("AWS::Region"));
    Value.Mapping config =
        new Properties(source)
            .put("AwsRegion", region)
            .take("TableName", "UseCallerCredentials", "Versioned")
            .takeAs("DeltaSync", "DeltaSyncConfig")
            .all();
    String id = api.id() + name + "DynamoDBDataSource";
    Value arn =
        source
            .get("TableArn")
            .orElseGet(
                () ->
                    made.sub(
                        TABLE,
                        made.map("__Region__", region, "__TableName__", source.get("TableName"))));
    Value wanted = source.get("Permissions").orElseGet(() -> made.list("Read", "Write"));
    add(name, id, source, made.map("Type", "AMAZON_DYNAMODB", "DynamoDBConfig", config));
    reach(id, source, "ToTableConnector", wanted, end("AWS::DynamoDB::Table", arn));
  }

  private void function(String name, Value.Mapping source) {
    Optional<Value> arn = source.get("FunctionArn");
    String id = api.id() + name + "LambdaDataSource";
    Value config = made.map("LambdaFunctionArn", arn);
    add(name, id, source, made.map("Type", "AWS_LAMBDA", "LambdaConfig", config));
    reach(id, source, "ToLambdaConnector", made.list("Write"), end("AWS::Lambda::Function", arn));
  }

  private Value.Mapping end(String type, Object arn) {
    return made.map("Type", type, "Arn", arn);
  }

  private void add(String name, String id, Value.Mapping source, Value.Mapping kind) {
    ids.put(name, id);
    Value.Mapping properties =
        new Properties(source)
            .put("ApiId", made.getAtt(api.id(), "ApiId"))
            .put("Name", source.get("Name").orElseGet(() -> made.text(name)))
            .put(
                "ServiceRoleArn",
                source.get("ServiceRoleArn").orElseGet(() -> made.getAtt(id + "Role", "Arn")))
            .take("Description")
            .all();
    stack.add(api, id, TYPE, Tree.merge(properties, kind));
  }

  /** Makes a role that may reach what lies behind the source, unless the source has its own. */
  private void reach(
      String id,
      Value.Mapping source,
      String suffix,
      Value permissions,
      Value.Mapping destination) {
    if (source.get("ServiceRoleArn").isPresent()) {
      return;
    }
    String role = id + "Role";
    stack.add(
        api, role, Role.TYPE, made.map("AssumeRolePolicyDocument", Role.trust(made, SERVICE)));
    Value.Mapping properties = made.map("Destination", destination, "Permissions", permissions);
    Value.Mapping connector =
        Tree.merge(made.map("Properties", properties), new Value.Mapping(api.shared(), made.at()));
    new Connectors(stack)
        .connect(id + suffix, connector, made.map("Type", TYPE, "RoleName", made.ref(role)));
  }

  /** The name of a source: one of this API, none, or what the template says. */
  Value name(Value given) {
    String text = given.asText().orElse("");
    if (text.equalsIgnoreCase("none")) {
      return made.getAtt(none(), "Name");
    }
    String id = ids.get(text);
    return id == null ? given : made.getAtt(id, "Name");
  }

  private String none() {
    String id = api.id() + "NoneDataSource";
    Value.Mapping properties =
        made.map("ApiId", made.getAtt(api.id(), "ApiId"), "Name", id, "Type", "NONE");
    stack.add(api, id, TYPE, properties);
    return id;
  }
}
