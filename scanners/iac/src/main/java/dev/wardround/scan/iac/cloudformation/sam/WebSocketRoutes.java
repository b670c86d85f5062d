package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The routes of a WebSocket API: whom each calls, and who may open a connection. */
final class WebSocketRoutes {
  private static final String CONNECT = "$connect";
  private static final String INVOKE =
      "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${%s}"
          + "/invocations";
  private static final String SOURCE =
      "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";

  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final Value stage;
  private final Value.Mapping auth;

  WebSocketRoutes(SamResource api, Stack stack, Value stage) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
    this.stage = stage;
    this.auth = api.mapping("Auth");
  }

  /** The logical ids of the routes. */
  List<String> addAll() {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, Value> route : api.mapping("Routes").entries().entrySet()) {
      if (route.getValue() instanceof Value.Mapping settings) {
        ids.add(add(route.getKey(), settings));
      }
    }
    return ids;
  }

  private String add(String key, Value.Mapping settings) {
    String prefix = api.id() + named(key);
    Optional<Value> function = settings.get("FunctionArn");
    if (function.isEmpty()) {
      stack.problem(api, "has a route without a function");
    }
    function.ifPresent(arn -> integrate(prefix, key, arn, settings));
    Value.Mapping properties =
        Tree.merge(route(prefix, key, settings), key.equals(CONNECT) ? guard(prefix) : made.map());
    stack.add(api, prefix + "Route", "AWS::ApiGatewayV2::Route", properties);
    return prefix + "Route";
  }

  private static String named(String key) {
    String plain = CustomDomain.plain(key);
    return plain.isEmpty()
        ? plain
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  private Value.Mapping route(String prefix, String key, Value.Mapping settings) {
    Value target =
        made.map(
            "Fn::Join",
            made.list("/", made.list("integrations", made.ref(prefix + "Integration"))));
    return new Properties(settings)
        .put("ApiId", made.ref(api.id()))
        .put("RouteKey", made.text(key))
        .put("Target", target)
        .take("ApiKeyRequired", "ModelSelectionExpression", "OperationName", "RequestModels")
        .take("RequestParameters", "RouteResponseSelectionExpression")
        .all();
  }

  private void integrate(String prefix, String key, Value function, Value.Mapping settings) {
    Value.Mapping integration =
        made.map(
            "ApiId", made.ref(api.id()),
            "IntegrationType", "AWS_PROXY",
            "IntegrationUri", invoke("FunctionArn", function),
            "TimeoutInMillis", settings.get("IntegrationTimeout"));
    stack.add(api, prefix + "Integration", "AWS::ApiGatewayV2::Integration", integration);
    permit(prefix + "Permission", function, source(key));
  }

  private Value invoke(String variable, Value function) {
    return made.sub(INVOKE.formatted(variable), made.map(variable, function));
  }

  private Value source(String key) {
    String start = SOURCE + "${" + api.id() + ".ApiId}/";
    Optional<String> name = stage.asText();
    return name.isPresent()
        ? made.sub(start + name.get() + "/" + key)
        : made.sub(start + "${__Stage__}/" + key, made.map("__Stage__", stage));
  }

  private void permit(String id, Value function, Value source) {
    Value.Mapping permission =
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            function,
            "Principal",
            "apigateway.amazonaws.com",
            "SourceArn",
            source);
    stack.add(api, id, "AWS::Lambda::Permission", permission);
  }

  /** Who may connect; later messages come over the connection that was allowed. */
  private Value.Mapping guard(String prefix) {
    Optional<Value> type = auth.get("AuthType");
    Optional<Value> authorizer = auth.get("AuthArn");
    if (authorizer.isEmpty()) {
      return made.map("AuthorizationType", type);
    }
    authorize(prefix + "Authorizer", authorizer.get());
    return made.map("AuthorizationType", type, "AuthorizerId", made.ref(prefix + "Authorizer"));
  }

  private void authorize(String id, Value function) {
    Value.Mapping authorizer =
        made.map(
            "ApiId", made.ref(api.id()),
            "AuthorizerType", "REQUEST",
            "AuthorizerUri", invoke("AuthArn", function),
            "AuthorizerCredentialsArn", auth.get("InvokeRole"),
            "IdentitySource", auth.get("IdentitySource"),
            "Name", auth.get("Name").orElseGet(() -> made.text(id)));
    stack.add(api, id, "AWS::ApiGatewayV2::Authorizer", authorizer);
    if (auth.get("InvokeRole").isEmpty()) {
      Value source =
          made.sub(
              SOURCE + "${__ApiId__}/authorizers/*", made.map("__ApiId__", made.ref(api.id())));
      permit(api.id() + "AuthorizerPermission", function, source);
    }
  }
}
