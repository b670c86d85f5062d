package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::Serverless::Api}: the API, its deployment and its stage. */
final class RestApi {
  private final ApiDraft draft;
  private final SamResource api;
  private final Context context;
  private final Stack stack;
  private final Made made;

  RestApi(ApiDraft draft, Context context) {
    this.draft = draft;
    this.api = draft.api();
    this.context = context;
    this.stack = context.stack();
    this.made = api.made();
  }

  void add() {
    Optional<Value.Mapping> document = document();
    Map<String, Value> shared = new LinkedHashMap<>(api.shared());
    shared.putAll(draft.policies());
    PathConditions.ofApi(draft, stack).ifPresent(name -> shared.put("Condition", made.text(name)));
    Map<String, Value> own = new LinkedHashMap<>(api.own());
    own.putAll(shared);
    stack.add(made, api.id(), "AWS::ApiGateway::RestApi", properties(document), own);
    Value body =
        document.<Value>map(d -> d).or(() -> api.get("DefinitionUri")).orElse(api.declaration());
    String digest = Hash.full(dev.wardround.scan.iac.document.JsonWriter.canonical(body));
    String deployment = api.id() + "Deployment" + digest.substring(0, 10);
    context.renamed().put(api.id() + ".Deployment", deployment);
    stack.add(made, deployment, "AWS::ApiGateway::Deployment", deployment(digest), shared);
    String stage = stageId();
    context.renamed().put(api.id() + ".Stage", stage);
    stack.add(made, stage, "AWS::ApiGateway::Stage", stage(deployment), shared);
    new AuthorizerPermissions(api, stack).add(shared);
    new CustomDomain(api, stack).add(shared, stage);
    new UsagePlan(api, context).add(stage, shared);
  }

  private Optional<Value.Mapping> document() {
    return draft.document().map(written -> new RestDocument(draft, written, stack).finished());
  }

  private Value.Mapping properties(Optional<Value.Mapping> document) {
    Properties properties =
        new Properties(api.properties())
            .take("Name", "Description", "ApiKeySourceType", "MinimumCompressionSize", "Mode")
            .take(
                "DisableExecuteApiEndpoint",
                "FailOnWarnings",
                "SecurityPolicy",
                "EndpointAccessMode")
            .put("Body", document)
            .put("BodyS3Location", document.isPresent() ? Optional.empty() : location())
            .put("BinaryMediaTypes", media())
            .take("Policy");
    endpoint(properties);
    if (!tags().isEmpty()) {
      properties.put("Tags", made.list(tags()));
    }
    return properties.all();
  }

  private Optional<Value> media() {
    return api.get("BinaryMediaTypes")
        .map(types -> made.list(Tree.items(types).stream().map(stack::resolved).toList()));
  }

  private void endpoint(Properties properties) {
    Optional<Value> given = api.get("EndpointConfiguration");
    if (given.isEmpty()) {
      return;
    }
    if (given.get() instanceof Value.Mapping config && !Tree.isFunction(config)) {
      Value.Mapping endpoint =
          made.map(
              "Types", config.get("Type").map(made::list),
              "VpcEndpointIds", config.get("VPCEndpointIds"),
              "IpAddressType", config.get("IpAddressType"));
      properties.put("EndpointConfiguration", endpoint);
      config
          .get("Type")
          .ifPresent(t -> properties.put("Parameters", made.map("endpointConfigurationTypes", t)));
    } else {
      properties.put("EndpointConfiguration", made.map("Types", made.list(given.get())));
      properties.put("Parameters", made.map("endpointConfigurationTypes", given.get()));
    }
  }

  private Optional<Value> location() {
    return api.get("DefinitionUri").map(uri -> Code.of(uri, "Bucket", "Key", "Version"));
  }

  private Value.Mapping deployment(String digest) {
    boolean modern = api.get("OpenApiVersion").isPresent();
    return made.map(
        "RestApiId",
        made.ref(api.id()),
        "Description",
        "RestApi deployment id: " + digest,
        "StageName",
        modern ? Optional.empty() : Optional.of(made.text("Stage")));
  }

  private String stageId() {
    Optional<Value> name = api.get("StageName");
    Optional<String> resolved = name.map(stack::resolved).flatMap(Value::asText);
    boolean literal = name.flatMap(Value::asText).isPresent();
    return api.id() + (literal ? plain(resolved.orElse("")) : "") + "Stage";
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private List<Value> tags() {
    List<Value> all = new ArrayList<>(Tags.list(made, api.get("Tags")));
    all.addAll(Tags.list(made, Optional.of(new Value.Mapping(draft.tags(), made.at()))));
    return all;
  }

  private Value.Mapping stage(String deployment) {
    List<Value> tags = tags();
    return new Properties(api.properties())
        .put("RestApiId", made.ref(api.id()))
        .put("DeploymentId", made.ref(deployment))
        .take("StageName", "Variables", "MethodSettings", "AccessLogSetting", "CanarySetting")
        .take("CacheClusterEnabled", "CacheClusterSize", "TracingEnabled")
        .put("Tags", tags.isEmpty() ? Optional.empty() : Optional.of(made.list(tags)))
        .all();
  }
}
