package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code AWS::Serverless::WebSocketApi}: the API, its routes and its stage. */
final class WebSocketApi {
  private static final String MARK = "websocketapi:createdBy";

  private final SamResource api;
  private final Context context;
  private final Stack stack;
  private final Made made;

  WebSocketApi(SamResource api, Context context) {
    this.api = api;
    this.context = context;
    this.stack = context.stack();
    this.made = api.made();
  }

  void add() {
    stack.replace(api, "AWS::ApiGatewayV2::Api", properties());
    WebSocketRoutes routes = new WebSocketRoutes(api, stack, stageName());
    List<String> ids = routes.addAll();
    String stage = api.id() + stageSuffix() + "Stage";
    context.renamed().put(api.id() + ".Stage", stage);
    stack.add(made, stage, "AWS::ApiGatewayV2::Stage", stage(), afterRoutes(ids));
    HttpDomain domain = new HttpDomain(api, stack, passedTags());
    domain.add(api.shared(), stage).ifPresent(id -> domain.records().replace(id, api.shared()));
  }

  private Value.Mapping properties() {
    return new Properties(api.properties())
        .take("ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint")
        .take("DisableSchemaValidation", "IpAddressType", "RouteSelectionExpression")
        .put("Name", api.get("Name").orElseGet(() -> made.text(api.id())))
        .put("ProtocolType", made.text("WEBSOCKET"))
        .put("Tags", allTags())
        .all();
  }

  private Value.Mapping stage() {
    return new Properties(api.properties())
        .put("ApiId", made.ref(api.id()))
        .put("AutoDeploy", new Value.Flag(true, made.at()))
        .put("StageName", stageName())
        .take("AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables")
        .put("Tags", passedTags())
        .all();
  }

  /** Settings of routes can be made only after the routes. */
  private Map<String, Value> afterRoutes(List<String> routes) {
    Map<String, Value> attributes = new LinkedHashMap<>(api.shared());
    if (api.get("RouteSettings").isPresent()) {
      attributes.put("DependsOn", made.list(new ArrayList<>(routes)));
    }
    return attributes;
  }

  private Value stageName() {
    return api.get("StageName").orElseGet(() -> made.text("default"));
  }

  private String stageSuffix() {
    return api.get("StageName").isEmpty()
        ? "Default"
        : CustomDomain.plain(stageName().asText().orElse(""));
  }

  private Value allTags() {
    return Tree.merge(made.map(MARK, "SAM"), api.mapping("Tags"));
  }

  /** The stage and the domain have the API's tags where it passes them on. */
  private Value passedTags() {
    return Tree.isTrue(api.get("PropagateTags")) ? allTags() : made.map(MARK, "SAM");
  }
}
