package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Locale;
import java.util.Optional;

/** An {@code HttpApi} event: a route of an HTTP API that calls a function. */
final class HttpEvent {
  /** The path of all requests that no other path takes. */
  static final String DEFAULT = "$default";

  private static final String INVOKE =
      "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/%s"
          + "/invocations";

  private final SamResource function;
  private final String name;
  private final Value.Mapping event;
  private final Apis apis;
  private final Made made;

  HttpEvent(SamResource function, String name, Value.Mapping event, Apis apis) {
    this.function = function;
    this.name = name;
    this.event = event;
    this.apis = apis;
    this.made = function.made();
  }

  void add(Invoked target, Stack stack) {
    Optional<ApiDraft> api = apis.find(event.get("ApiId"), Apis.HTTP, made);
    boolean permitted =
        !isDefault() && api.filter(draft -> draft.takesAllTo(function.id())).isPresent();
    if (!permitted) {
      permit(target, stack);
    }
    api.ifPresent(draft -> add(draft, target));
  }

  private void add(ApiDraft draft, Invoked target) {
    draft.add(path(), method(), operation(draft, target), function.condition());
    draft.calledBy(function);
    Optional<Value> settings = event.get("RouteSettings");
    if (settings.isPresent()) {
      String route = isDefault() ? DEFAULT : method().toUpperCase(Locale.ROOT) + " " + path();
      Optional<String> condition = function.condition();
      draft
          .routes()
          .put(
              route,
              condition.isPresent()
                  ? made.choose(condition.get(), settings.get(), made.noValue())
                  : settings.get());
    }
  }

  /** Whether the event takes all requests that no other event takes. */
  static boolean takesAll(Value.Mapping event) {
    return path(event).equals(DEFAULT);
  }

  private static String path(Value.Mapping event) {
    return event.get("Path").flatMap(Value::asText).orElse(DEFAULT);
  }

  private boolean isDefault() {
    return takesAll(event);
  }

  private String path() {
    return path(event);
  }

  private String method() {
    String method =
        event.get("Method").flatMap(Value::asText).orElse("any").toLowerCase(Locale.ROOT);
    return method.equals("any") || method.equals("x-amazon-apigateway-any-method")
        ? RestEvent.ANY
        : method;
  }

  private Value.Mapping operation(ApiDraft draft, Invoked target) {
    Value uri = made.sub(INVOKE.formatted(target.placeholder()));
    Optional<String> condition = function.condition();
    if (condition.isPresent()) {
      uri = made.choose(condition.get(), uri, made.noValue());
    }
    Value.Mapping integration =
        made.map(
            "type",
            "aws_proxy",
            "httpMethod",
            "POST",
            "payloadFormatVersion",
            event.get("PayloadFormatVersion").or(() -> Optional.of(made.text("2.0"))),
            "timeoutInMillis",
            event.get("TimeoutInMillis"),
            "uri",
            uri);
    return made.map(
        "responses",
        made.map(),
        RestEvent.INTEGRATION,
        integration,
        "isDefaultRoute",
        isDefault() ? Optional.of(new Value.Flag(true, made.at())) : Optional.empty(),
        "security",
        security(draft));
  }

  /** The authorizer of the event, or the default one where the event only says more of it. */
  private Optional<Value> security(ApiDraft draft) {
    Value.Mapping auth = Tree.mapping(event.get("Auth"), event);
    if (auth.entries().isEmpty()) {
      return Optional.empty();
    }
    return Tree.text(auth.get("Authorizer"))
        .or(() -> Tree.text(draft.api().mapping("Auth").get("DefaultAuthorizer")))
        .map(name -> made.list(made.map(name, scopes(auth, name))));
  }

  /** What is built in has no scopes. */
  private Value scopes(Value.Mapping auth, String authorizer) {
    boolean builtIn = authorizer.equals("NONE") || authorizer.equals(RestAuth.IAM);
    return auth.get("AuthorizationScopes").filter(s -> !builtIn).orElseGet(made::list);
  }

  private void permit(Invoked target, Stack stack) {
    String method = method().equals(RestEvent.ANY) ? "*" : method().toUpperCase(Locale.ROOT);
    String operation = isDefault() ? "*" : method + RestEvent.permitted(path());
    Value id = event.get("ApiId").orElseGet(() -> made.ref(Apis.HTTP));
    Value source =
        made.sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
                + operation,
            made.map("__ApiId__", id, "__Stage__", "*"));
    stack.add(
        function,
        function.id() + name + "Permission",
        "AWS::Lambda::Permission",
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            target.name(),
            "Principal",
            "apigateway.amazonaws.com",
            "SourceArn",
            source));
  }
}
