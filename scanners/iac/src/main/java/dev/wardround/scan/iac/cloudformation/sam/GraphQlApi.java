package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::Serverless::GraphQLApi}: the API, its schema, log, keys, cache and domain. */
final class GraphQlApi {
  private static final String LOGGING =
      "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs";

  private final SamResource api;
  private final Stack stack;
  private final Made made;

  GraphQlApi(SamResource api, Stack stack) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
  }

  void add() {
    GraphQlAuth auth = new GraphQlAuth(api, stack);
    Value.Mapping properties =
        new Properties(api.properties())
            .put("Name", api.get("Name").orElseGet(() -> made.text(api.id())))
            .take("XrayEnabled", "Visibility", "OwnerContact", "IntrospectionConfig")
            .take("QueryDepthLimit", "ResolverCountLimit")
            .put("LogConfig", log())
            .put("Tags", tags())
            .all();
    stack.replace(api, "AWS::AppSync::GraphQLApi", Tree.merge(properties, auth.properties()));
    auth.permit();
    schema();
    keys();
    cache();
    domain();
    GraphQlSources sources = new GraphQlSources(api, stack);
    sources.addAll();
    new GraphQlResolvers(api, sources, stack).addAll();
  }

  private Value tags() {
    List<Value> all = new ArrayList<>(Tags.list(made, api.get("Tags")));
    all.add(made.map("Key", "graphqlapi:createdBy", "Value", "SAM"));
    return made.list(all);
  }

  /** An API whose template does not say otherwise logs everything. */
  private Optional<Value> log() {
    Optional<Value> given = api.get("Logging");
    if (Tree.isFalse(given)) {
      return Optional.empty();
    }
    Value.Mapping settings =
        given.isPresent() && given.get() instanceof Value.Mapping mapping
            ? mapping
            : made.map("FieldLogLevel", "ALL");
    return Optional.of(
        new Properties(settings)
            .take("FieldLogLevel", "ExcludeVerboseContent")
            .put(
                "CloudWatchLogsRoleArn",
                settings.get("CloudWatchLogsRoleArn").orElseGet(this::addLogRole))
            .all());
  }

  private Value addLogRole() {
    String id = api.id() + "CloudWatchRole";
    Value.Mapping role =
        made.map(
            "AssumeRolePolicyDocument",
            Role.trust(made, GraphQlSources.SERVICE),
            "ManagedPolicyArns",
            made.list(made.sub(LOGGING)));
    stack.add(api, id, Role.TYPE, role);
    return made.getAtt(id, "Arn");
  }

  private void schema() {
    Value.Mapping schema =
        new Properties(api.properties())
            .put("ApiId", id())
            .takeAs("SchemaInline", "Definition")
            .takeAs("SchemaUri", "DefinitionS3Location")
            .all();
    stack.add(api, api.id() + "Schema", "AWS::AppSync::GraphQLSchema", schema);
  }

  private void keys() {
    for (Map.Entry<String, Value> key : api.mapping("ApiKeys").entries().entrySet()) {
      Value.Mapping settings = Tree.mapping(Optional.of(key.getValue()), key.getValue());
      Value.Mapping properties =
          new Properties(settings)
              .put("ApiId", id())
              .take("ApiKeyId", "Description")
              .takeAs("ExpiresOn", "Expires")
              .all();
      stack.add(api, api.id() + key.getKey(), "AWS::AppSync::ApiKey", properties);
    }
  }

  private void cache() {
    if (api.get("Cache").isPresent()) {
      Value.Mapping cache = Tree.put(api.mapping("Cache"), "ApiId", id());
      stack.add(api, api.id() + "ApiCache", "AWS::AppSync::ApiCache", cache);
    }
  }

  private void domain() {
    if (api.get("DomainName").isEmpty()) {
      return;
    }
    String name = api.id() + "DomainName";
    stack.add(api, name, "AWS::AppSync::DomainName", api.mapping("DomainName"));
    stack.add(
        api,
        name + "ApiAssociation",
        "AWS::AppSync::DomainNameApiAssociation",
        made.map("ApiId", id(), "DomainName", made.ref(name)));
  }

  private Value id() {
    return made.getAtt(api.id(), "ApiId");
  }
}
