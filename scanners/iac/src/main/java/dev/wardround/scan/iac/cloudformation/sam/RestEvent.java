package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An {@code Api} event: a path of a REST API that calls a function or state machine. */
final class RestEvent {
  static final String ANY = "x-amazon-apigateway-any-method";
  static final String INTEGRATION = "x-amazon-apigateway-integration";
  private static final String INVOKE =
      "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/%s/invocations";

  private final SamResource owner;
  private final String name;
  private final Value.Mapping event;
  private final Apis apis;
  private final Made made;

  RestEvent(SamResource owner, String name, Value.Mapping event, Apis apis) {
    this.owner = owner;
    this.name = name;
    this.event = event;
    this.apis = apis;
    this.made = owner.made();
  }

  void add(Invoked target, Stack stack) {
    Optional<ApiDraft> api = apis.find(event.get("RestApiId"), Apis.REST, made);
    permit(api, target, stack);
    Value uri = made.sub(INVOKE.formatted(target.placeholder()));
    Value stage = made.text(stage(api));
    api.ifPresent(draft -> add(draft, lambdaOperation(draft, uri), stage, true));
  }

  /** For state machines: the operation starts an execution. */
  void addStart(Stack stack) {
    Optional<ApiDraft> api = apis.find(event.get("RestApiId"), Apis.REST, made);
    String role = owner.id() + name + "Role";
    stack.add(
        owner,
        role,
        Role.TYPE,
        Role.bounded(
            Role.single(
                made,
                "apigateway.amazonaws.com",
                role + "StartExecutionPolicy",
                "states:StartExecution",
                made.ref(owner.id())),
            owner));
    Value stage = event.get("Stage").orElseGet(() -> new Value.Null(made.at()));
    api.ifPresent(draft -> add(draft, startOperation(role), stage, false));
  }

  /** A document that the template writes out gets no operations, unless it is to be merged. */
  private void add(ApiDraft draft, Value.Mapping operation, Value stage, boolean merges) {
    OperationExtras extras = new OperationExtras(event, draft, made);
    Value.Mapping auth = Tree.mapping(event.get("Auth"), event);
    boolean overrides = merges && Tree.isTrue(auth.get("OverrideApiAuth"));
    if (!draft.isWritten()) {
      draft.add(path(), method(), extras.addTo(operation), owner.condition());
    } else if (merges && Tree.isTrue(draft.api().get("MergeDefinitions"))) {
      draft.add(path(), writtenMethod(), extras.addTo(operation), owner.condition());
    } else if (overrides) {
      draft.change(path(), writtenMethod(), extras::secured);
    }
    draft.calledBy(owner);
    if (auth.get("ResourcePolicy").isPresent() && (!draft.isWritten() || overrides)) {
      Value.Mapping policy = Tree.mapping(auth.get("ResourcePolicy"), auth);
      draft.restrict(new ApiDraft.Restriction(path(), stage, policy));
    }
  }

  private String path() {
    return event.get("Path").flatMap(Value::asText).orElse("/");
  }

  private String method() {
    String method = writtenMethod();
    return method.equals("any") ? ANY : method;
  }

  private String writtenMethod() {
    return event.get("Method").flatMap(Value::asText).orElse("any").toLowerCase(Locale.ROOT);
  }

  private Value conditional(Value value) {
    return owner.condition().isPresent()
        ? made.choose(owner.condition().get(), value, made.noValue())
        : value;
  }

  private Value.Mapping lambdaOperation(ApiDraft draft, Value uri) {
    Value.Mapping integration =
        made.map(
            "type",
            "aws_proxy",
            "httpMethod",
            "POST",
            "uri",
            conditional(uri),
            "credentials",
            Credentials.of(event, draft.api(), made));
    return made.map("responses", made.map(), INTEGRATION, integration);
  }

  private Value.Mapping startOperation(String role) {
    String input =
        Tree.isTrue(event.get("UnescapeMappingTemplate"))
            ? "{\"input\": \"$util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\",\"'\")\", "
            : "{\"input\": \"$util.escapeJavaScript($input.json('$'))\", ";
    Value template = made.sub(input + "\"stateMachineArn\": \"${" + owner.id() + "}\"}");
    Value.Mapping integration =
        made.map(
            "type", "aws",
            "httpMethod", "POST",
            "uri",
                conditional(
                    made.sub(
                        "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution")),
            "responses",
                made.map(
                    "200", made.map("statusCode", "200"), "400", made.map("statusCode", "400")),
            "credentials", made.getAtt(role, "Arn"),
            "requestTemplates", made.map("application/json", template));
    Value.Mapping responses =
        made.map(
            "200", made.map("description", "OK"), "400", made.map("description", "Bad Request"));
    return made.map("responses", responses, INTEGRATION, integration);
  }

  private void permit(Optional<ApiDraft> api, Invoked target, Stack stack) {
    Value id = event.get("RestApiId").orElseGet(() -> made.ref(Apis.REST));
    String method = method().equals(ANY) ? "*" : method().toUpperCase(Locale.ROOT);
    Value source =
        made.sub(
            "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
                + method
                + permitted(path()),
            made.map("__ApiId__", id, "__Stage__", "*"));
    stack.add(
        owner,
        owner.id() + name + "Permission" + stage(api),
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

  private static String stage(Optional<ApiDraft> api) {
    if (api.isEmpty()) {
      return "AllStages";
    }
    return Tree.text(api.get().api().get("StageName")).orElse("Stage");
  }

  /** Path parameters stand for anything. */
  static String permitted(String path) {
    List<String> names = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      names.add(part.startsWith("{") && part.endsWith("}") ? "*" : part);
    }
    return String.join("/", names);
  }
}
