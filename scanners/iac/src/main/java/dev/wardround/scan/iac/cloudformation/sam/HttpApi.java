package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::Serverless::HttpApi}: the API and its stage. */
final class HttpApi {
  private static final String MARK = "httpapi:createdBy";

  private final ApiDraft draft;
  private final SamResource api;
  private final Context context;
  private final Stack stack;
  private final Made made;

  HttpApi(ApiDraft draft, Context context) {
    this.draft = draft;
    this.api = draft.api();
    this.context = context;
    this.stack = context.stack();
    this.made = api.made();
  }

  void add() {
    Map<String, Value> shared = new LinkedHashMap<>(api.shared());
    shared.putAll(draft.policies());
    PathConditions.ofApi(draft, stack).ifPresent(name -> shared.put("Condition", made.text(name)));
    Map<String, Value> own = new LinkedHashMap<>(api.own());
    own.putAll(shared);
    stack.add(made, api.id(), "AWS::ApiGatewayV2::Api", properties(), own);
    String stage = stageId();
    context.renamed().put(api.id() + ".Stage", stage);
    stack.add(made, stage, "AWS::ApiGatewayV2::Stage", stage(), shared);
    HttpDomain domain = new HttpDomain(api, stack, tags());
    domain.add(shared, stage).ifPresent(id -> domain.records().add(id, shared));
  }

  private Value.Mapping properties() {
    return new Properties(api.properties())
        .put("Body", draft.document().map(this::finished))
        .put(
            "BodyS3Location",
            draft.document().isPresent()
                ? Optional.empty()
                : api.get("DefinitionUri").map(uri -> Code.of(uri, "Bucket", "Key", "Version")))
        .take("Name", "Description", "FailOnWarnings")
        .all();
  }

  private Value.Mapping finished(Value.Mapping written) {
    Value.Mapping document = PathConditions.onPaths(draft, written, stack);
    document = authorized(document);
    document = new HttpCors(api).addTo(document);
    document = endpoint(document);
    Value mark = made.map("name", MARK, "x-amazon-apigateway-tag-value", "SAM");
    Value tags = document.get("tags").orElseGet(made::list);
    document = Tree.put(document, "tags", Tree.append(tags, mark));
    for (Map.Entry<String, Value> tag : api.mapping("Tags").entries().entrySet()) {
      Value entry = made.map("name", tag.getKey(), "x-amazon-apigateway-tag-value", tag.getValue());
      document = Tree.put(document, "tags", Tree.append(document.get("tags").orElse(tags), entry));
    }
    return withDefaultPath(document);
  }

  /** Without its slash the path of all other requests gives a warning. */
  private Value.Mapping withDefaultPath(Value.Mapping document) {
    Optional<Value> item = document.get("paths", HttpEvent.DEFAULT);
    boolean strict = api.get("FailOnWarnings").isPresent();
    if (item.isEmpty() || !strict || Tree.isFalse(api.get("FailOnWarnings"))) {
      return document;
    }
    Value.Mapping paths = Tree.mapping(document.get("paths"), document);
    Value.Mapping others = Tree.without(paths, HttpEvent.DEFAULT);
    return Tree.put(document, "paths", Tree.put(others, "/" + HttpEvent.DEFAULT, item.get()));
  }

  /** Whether the address that is not a custom domain answers is said in each server. */
  private Value.Mapping endpoint(Value.Mapping document) {
    Optional<Value> disabled = api.get("DisableExecuteApiEndpoint");
    if (disabled.isEmpty()) {
      return document;
    }
    List<Value> before = Tree.items(document.get("servers"));
    List<Value> servers = new ArrayList<>();
    for (Value server : before.isEmpty() ? List.<Value>of(made.map()) : before) {
      servers.add(
          Tree.put(
              Tree.mapping(Optional.of(server), server),
              List.of("x-amazon-apigateway-endpoint-configuration", "disableExecuteApiEndpoint"),
              disabled.get()));
    }
    return Tree.put(document, "servers", made.list(servers));
  }

  private Value.Mapping authorized(Value.Mapping document) {
    Value.Mapping auth = api.mapping("Auth");
    Value.Mapping authorizers = Tree.mapping(auth.get("Authorizers"), auth);
    Value.Mapping changed = document;
    if (Tree.isTrue(auth.get("EnableIamAuthorizer"))) {
      List<String> place = List.of("components", "securitySchemes", RestAuth.IAM);
      changed = Tree.put(changed, place, RestAuthorizer.iam(made));
    }
    for (Map.Entry<String, Value> entry : authorizers.entries().entrySet()) {
      if (entry.getValue() instanceof Value.Mapping authorizer) {
        Value scheme = new HttpAuthorizer(authorizer, made).scheme();
        changed =
            Tree.put(changed, List.of("components", "securitySchemes", entry.getKey()), scheme);
      }
    }
    Optional<String> byDefault = Tree.text(auth.get("DefaultAuthorizer"));
    return new Operations((method, o) -> guarded(method, o, byDefault, authorizers)).in(changed);
  }

  private Value.Mapping guarded(
      String method,
      Value.Mapping operation,
      Optional<String> byDefault,
      Value.Mapping authorizers) {
    if (operation.get("security").isPresent() || method.equals("options") || byDefault.isEmpty()) {
      return scoped(operation, authorizers);
    }
    Value guard = made.map(byDefault.get(), made.list());
    return scoped(Tree.put(operation, "security", made.list(guard)), authorizers);
  }

  /** An authorizer without scopes of the route has its own. */
  private Value.Mapping scoped(Value.Mapping operation, Value.Mapping authorizers) {
    List<Value> security = Tree.items(operation.get("security"));
    if (security.size() != 1 || !(security.get(0) instanceof Value.Mapping guard)) {
      return operation;
    }
    String name = guard.entries().keySet().stream().findFirst().orElse("");
    Optional<Value> scopes = authorizers.get(name, "AuthorizationScopes");
    boolean empty = guard.get(name).map(s -> Tree.items(s).isEmpty()).orElse(true);
    return scopes.isPresent() && empty
        ? Tree.put(operation, "security", made.list(made.map(name, scopes.get())))
        : operation;
  }

  private Optional<Value> routes() {
    Value.Mapping all =
        Tree.merge(api.mapping("RouteSettings"), new Value.Mapping(draft.routes(), made.at()));
    return all.entries().isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private String stageId() {
    Optional<Value> name = api.get("StageName");
    if (name.isEmpty() || name.get().asText().orElse("").equals("$default")) {
      return api.id() + "ApiGatewayDefaultStage";
    }
    String literal = name.get().asText().orElse("");
    return api.id() + CustomDomain.plain(literal) + "Stage";
  }

  private Value tags() {
    return Tree.merge(made.map(MARK, "SAM"), api.mapping("Tags"));
  }

  private Value.Mapping stage() {
    return new Properties(api.properties())
        .put("ApiId", made.ref(api.id()))
        .put("AutoDeploy", new Value.Flag(true, made.at()))
        .put("StageName", api.get("StageName").orElseGet(() -> made.text("$default")))
        .take("StageVariables", "AccessLogSettings", "DefaultRouteSettings")
        .put("RouteSettings", routes())
        .put("Tags", tags())
        .all();
  }
}
