package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The REST and HTTP APIs that {@code http} and {@code httpApi} events make. */
final class ApiTemplate {
  private static final String REST = "ApiGatewayRestApi";
  private static final String HTTP = "HttpApi";

  private final Service service;
  private final Map<String, Value> resources;

  ApiTemplate(Service service, Map<String, Value> resources) {
    this.service = service;
    this.resources = resources;
  }

  /** A route as both events write it: {@code get /images} or a mapping. */
  private record Route(String method, String path) {
    static Route of(Value event) {
      String text = event.asText().orElse("");
      if (text.isEmpty()) {
        return new Route(Build.textOf(event, "method"), stripped(Build.textOf(event, "path")));
      }
      int space = text.indexOf(' ');
      return space < 0
          ? new Route("*", text.equals("*") ? "$default" : stripped(text))
          : new Route(text.substring(0, space), stripped(text.substring(space + 1).strip()));
    }

    private static String stripped(String path) {
      return path.startsWith("/") ? path.substring(1) : path;
    }

    String verb() {
      String upper = method.toUpperCase(Locale.ROOT);
      return upper.isEmpty() || upper.equals("*") ? "ANY" : upper;
    }

    String id() {
      return LogicalId.ofPath(path) + LogicalId.ofMethod(verb());
    }
  }

  void http(String functionId, Value event) {
    Location at = event.location();
    Route route = Route.of(event);
    Optional<Value> shared = service.ofProvider("apiGateway", "restApiId");
    if (shared.isEmpty()) {
      resources.computeIfAbsent(REST, id -> restApi(at));
      resources.computeIfAbsent("ApiGatewayDeployment", id -> deployment(at));
      if (service
          .ofProvider("tracing", "apiGateway")
          .or(() -> service.ofProvider("logs", "restApi"))
          .isPresent()) {
        resources.putIfAbsent("ApiGatewayStage", stage(at));
      }
    }
    Value api = shared.orElseGet(() -> Build.ref(REST, at));
    Value parent = parts(route.path(), api, at);
    resources.put(
        "ApiGatewayMethod" + route.id(),
        Build.at(at)
            .put("HttpMethod", route.verb())
            .put("RestApiId", api)
            .put("ResourceId", parent)
            .put("AuthorizationType", authorization(event))
            .put("ApiKeyRequired", Build.get(event, "private"))
            .put("Integration", integration(functionId, at))
            .resource("AWS::ApiGateway::Method"));
    permission(functionId, "ApiGateway", at);
  }

  private Value restApi(Location at) {
    return Build.at(at)
        .put("Name", service.stage() + "-" + service.name())
        .put(
            "EndpointConfiguration",
            service
                .ofProvider("endpointType")
                .map(
                    type ->
                        Build.at(type.location())
                            .put("Types", Build.list(type.location(), upper(type)))
                            .done()))
        .put(
            "Policy",
            service
                .ofProvider("apiGateway", "resourcePolicy")
                .or(() -> service.ofProvider("resourcePolicy")))
        .put("MinimumCompressionSize", service.ofProvider("apiGateway", "minimumCompressionSize"))
        .resource("AWS::ApiGateway::RestApi");
  }

  private static Value upper(Value value) {
    return value
        .asText()
        .<Value>map(t -> Build.text(t.toUpperCase(Locale.ROOT), value.location()))
        .orElse(value);
  }

  private Value deployment(Location at) {
    return Build.at(at)
        .put("RestApiId", Build.ref(REST, at))
        .put("StageName", service.stage())
        .resource("AWS::ApiGateway::Deployment");
  }

  private Value stage(Location at) {
    return Build.at(at)
        .put("RestApiId", Build.ref(REST, at))
        .put("StageName", service.stage())
        .put("TracingEnabled", service.ofProvider("tracing", "apiGateway"))
        .put("AccessLogSetting", accessLog("restApi", "ApiGatewayLogGroup", "/aws/api-gateway/"))
        .resource("AWS::ApiGateway::Stage");
  }

  /** The setting of the access log, where it is wanted; its log group comes with it. */
  private Optional<Value> accessLog(String api, String id, String prefix) {
    return service
        .ofProvider("logs", api)
        .filter(wanted -> !wanted.asText().orElse("").equals("false"))
        .map(
            wanted -> {
              Location at = wanted.location();
              String name = prefix + service.name() + "-" + service.stage();
              resources.computeIfAbsent(id, key -> logGroup(name, at));
              return Build.at(at).put("DestinationArn", Build.arn(id, at)).done();
            });
  }

  private Value logGroup(String name, Location at) {
    return Build.at(at)
        .put("LogGroupName", name)
        .put("RetentionInDays", service.ofProvider("logRetentionInDays"))
        .resource("AWS::Logs::LogGroup");
  }

  /** The resource of each part of the path; gives the last one. */
  private Value parts(String path, Value api, Location at) {
    Value parent =
        Build.at(at)
            .put(
                "Fn::GetAtt",
                Build.list(at, Build.text(REST, at), Build.text("RootResourceId", at)))
            .done();
    StringBuilder walked = new StringBuilder();
    for (String part : path.split("/", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      walked.append(walked.length() == 0 ? "" : "/").append(part);
      String id = "ApiGatewayResource" + LogicalId.ofPath(walked.toString());
      Value above = parent;
      resources.computeIfAbsent(
          id,
          key ->
              Build.at(at)
                  .put("ParentId", above)
                  .put("PathPart", part)
                  .put("RestApiId", api)
                  .resource("AWS::ApiGateway::Resource"));
      parent = Build.ref(id, at);
    }
    return parent;
  }

  private static Value authorization(Value event) {
    Value authorizer = Build.get(event, "authorizer").orElse(null);
    Location at = event.location();
    if (authorizer == null || authorizer instanceof Value.Null) {
      return Build.text("NONE", at);
    }
    if (authorizer instanceof Value.Unknown || authorizer instanceof Value.Joined) {
      return new Value.Unknown(
          "the authorizer is only known when it is deployed", authorizer.location());
    }
    String type =
        authorizer
            .asText()
            .orElseGet(() -> Build.textOf(authorizer, "type"))
            .toUpperCase(Locale.ROOT);
    boolean cognito =
        type.startsWith("COGNITO") || Build.textOf(authorizer, "arn").contains(":cognito-idp:");
    return Build.text(
        type.equals("AWS_IAM") ? "AWS_IAM" : cognito ? "COGNITO_USER_POOLS" : "CUSTOM",
        authorizer.location());
  }

  private static Value integration(String functionId, Location at) {
    Value uri =
        Build.join(
            at,
            Build.text("arn:", at),
            Build.ref("AWS::Partition", at),
            Build.text(":apigateway:", at),
            Build.ref("AWS::Region", at),
            Build.text(":lambda:path/2015-03-31/functions/", at),
            Build.arn(functionId, at),
            Build.text("/invocations", at));
    return Build.at(at)
        .put("Type", "AWS_PROXY")
        .put("IntegrationHttpMethod", "POST")
        .put("Uri", uri)
        .done();
  }

  void httpApi(String functionId, Value event) {
    Location at = event.location();
    Route route = Route.of(event);
    Optional<Value> shared = service.ofProvider("httpApi", "id");
    if (shared.isEmpty()) {
      resources.computeIfAbsent(HTTP, id -> httpApi(at));
      resources.putIfAbsent("HttpApiStage", httpStage(at));
    }
    Value api = shared.orElseGet(() -> Build.ref(HTTP, at));
    String integration =
        "HttpApiIntegration"
            + functionId.substring(0, functionId.length() - "LambdaFunction".length());
    resources.computeIfAbsent(
        integration,
        id ->
            Build.at(at)
                .put("ApiId", api)
                .put("IntegrationType", "AWS_PROXY")
                .put("IntegrationUri", Build.arn(functionId, at))
                .put("PayloadFormatVersion", "2.0")
                .resource("AWS::ApiGatewayV2::Integration"));
    String key = route.path().equals("$default") ? "$default" : route.verb() + " /" + route.path();
    resources.put(
        "HttpApiRoute" + LogicalId.ofMethod(route.verb()) + LogicalId.ofPath(route.path()),
        Build.at(at)
            .put("ApiId", api)
            .put("RouteKey", key)
            .put(
                "Target",
                Build.join(at, Build.text("integrations/", at), Build.ref(integration, at)))
            .put("AuthorizationType", httpAuthorization(event))
            .resource("AWS::ApiGatewayV2::Route"));
    permission(functionId, "HttpApi", at);
  }

  private Value httpApi(Location at) {
    return Build.at(at)
        .put("Name", service.stage() + "-" + service.name())
        .put("ProtocolType", "HTTP")
        .put("DisableExecuteApiEndpoint", service.ofProvider("httpApi", "disableDefaultEndpoint"))
        .resource("AWS::ApiGatewayV2::Api");
  }

  private Value httpStage(Location at) {
    return Build.at(at)
        .put("ApiId", Build.ref(HTTP, at))
        .put("StageName", "$default")
        .put("AutoDeploy", new Value.Flag(true, at))
        .put("AccessLogSettings", accessLog("httpApi", "HttpApiLogGroup", "/aws/http-api/"))
        .resource("AWS::ApiGatewayV2::Stage");
  }

  private static Value httpAuthorization(Value event) {
    Value authorizer = Build.get(event, "authorizer").orElse(null);
    if (authorizer == null || authorizer instanceof Value.Null) {
      return Build.text("NONE", event.location());
    }
    String type = Build.textOf(authorizer, "type");
    return Build.text(
        type.equals("aws_iam") ? "AWS_IAM" : type.equals("request") ? "CUSTOM" : "JWT",
        authorizer.location());
  }

  private void permission(String functionId, String kind, Location at) {
    resources.putIfAbsent(
        functionId.replace("LambdaFunction", "LambdaPermission") + kind,
        Build.at(at)
            .put("FunctionName", Build.arn(functionId, at))
            .put("Action", "lambda:InvokeFunction")
            .put("Principal", "apigateway.amazonaws.com")
            .put(
                "SourceArn",
                Build.join(
                    at,
                    Build.text("arn:aws:execute-api:", at),
                    Build.ref("AWS::Region", at),
                    Build.text(":", at),
                    Build.ref("AWS::AccountId", at),
                    Build.text(":", at),
                    Build.ref(kind.equals("HttpApi") ? HTTP : REST, at),
                    Build.text("/*", at)))
            .resource("AWS::Lambda::Permission"));
  }
}
