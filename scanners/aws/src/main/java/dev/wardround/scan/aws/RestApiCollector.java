package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.Integration;
import software.amazon.awssdk.services.apigateway.model.Resource;
import software.amazon.awssdk.services.apigateway.model.RestApi;
import software.amazon.awssdk.services.apigateway.model.Stage;

/** REST APIs with their paths, methods and stages. */
final class RestApiCollector implements Collector {
  private static final String READ = "apigateway:GET";

  @Override
  public void collect(Account account, Sink sink) {
    ApiGatewayClient gateway = account.client(ApiGatewayClient::builder);
    sink.each(
        account.calls().all(READ, () -> gateway.getRestApisPaginator().items()),
        api -> api(api, gateway, account, sink));
  }

  private static String arn(Account account, String path) {
    return "arn:" + account.partition() + ":apigateway:" + account.region() + "::/restapis/" + path;
  }

  private static void api(RestApi api, ApiGatewayClient gateway, Account account, Sink sink) {
    String arn = arn(account, api.id());
    Location.Live at = account.at(READ, arn);
    Form form =
        Form.of(
                at,
                api,
                "Name",
                "Description",
                "EndpointConfiguration",
                "DisableExecuteApiEndpoint",
                "MinimumCompressionSize")
            .with("Tags", Tagging.list(api.tags(), at))
            .with("Policy", policy(api.policy(), at));
    sink.add("AWS::ApiGateway::RestApi", api.name(), at, form);
    account
        .calls()
        .all(READ, () -> gateway.getStages(r -> r.restApiId(api.id())).item())
        .forEach(stage -> stage(stage, arn, account, sink));
    account
        .calls()
        .all(
            READ,
            () ->
                gateway.getResourcesPaginator(r -> r.restApiId(api.id()).embed("methods")).items())
        .forEach(resource -> resource(resource, api.id(), gateway, account, sink));
  }

  /** The gateway gives it with its quotes escaped. */
  private static Optional<Value> policy(String text, Location at) {
    return text == null || text.isEmpty()
        ? Optional.empty()
        : Optional.of(JsonText.value(text.replace("\\\"", "\""), at));
  }

  private static void stage(Stage stage, String api, Account account, Sink sink) {
    Location.Live at = account.at(READ, api + "/stages/" + stage.stageName());
    Form form =
        Form.of(
                at,
                stage,
                "StageName",
                "CacheClusterEnabled",
                "TracingEnabled",
                "Variables",
                "ClientCertificateId")
            .refer("RestApiId", api, "Ref");
    if (stage.accessLogSettings() != null) {
      form.with("AccessLogSetting", Shape.value(stage.accessLogSettings(), at));
    }
    List<Value> settings = new ArrayList<>();
    stage
        .methodSettings()
        .forEach(
            (path, setting) ->
                settings.add(
                    Form.of(at, setting)
                        .with(
                            "ResourcePath",
                            "/" + path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                        .with("HttpMethod", path.substring(path.lastIndexOf('/') + 1))
                        .mapping()));
    if (!settings.isEmpty()) {
      form.with("MethodSettings", new Value.Sequence(settings, at));
    }
    sink.add("AWS::ApiGateway::Stage", stage.stageName(), at, form);
    if (stage.webAclArn() != null) {
      Location.Live place = account.at(READ, at.id() + "/web-acl");
      Form association =
          Form.of(place).refer("ResourceArn", at.id(), "Arn").with("WebACLArn", stage.webAclArn());
      sink.add("AWS::WAFv2::WebACLAssociation", stage.stageName(), place, association);
    }
  }

  private static void resource(
      Resource resource, String api, ApiGatewayClient gateway, Account account, Sink sink) {
    String arn = arn(account, api + "/resources/" + resource.id());
    Location.Live at = account.at(READ, arn);
    if (resource.parentId() != null) {
      Form form =
          Form.of(at, resource, "PathPart")
              .refer("RestApiId", arn(account, api), "Ref")
              .refer("ParentId", arn(account, api + "/resources/" + resource.parentId()), "Ref");
      sink.add("AWS::ApiGateway::Resource", resource.path(), at, form);
    }
    for (String verb : resource.resourceMethods().keySet()) {
      account
          .calls()
          .ask(
              READ,
              () ->
                  gateway.getMethod(
                      r -> r.restApiId(api).resourceId(resource.id()).httpMethod(verb)))
          .answer()
          .ifPresent(
              found -> {
                Location.Live place = account.at(READ, arn + "/methods/" + verb);
                Form form =
                    Form.of(
                            place,
                            found,
                            "HttpMethod",
                            "AuthorizationType",
                            "AuthorizerId",
                            "ApiKeyRequired")
                        .refer("RestApiId", arn(account, api), "Ref")
                        .refer("ResourceId", arn, "Ref");
                if (found.methodIntegration() != null) {
                  form.with("Integration", integration(found.methodIntegration(), place));
                }
                sink.add("AWS::ApiGateway::Method", verb + " " + resource.path(), place, form);
              });
    }
  }

  private static Value integration(Integration found, Location at) {
    return Form.of(at, found, "Type", "Uri", "ConnectionType", "ConnectionId", "Credentials")
        .with("IntegrationHttpMethod", found.httpMethod())
        .with("Uri", IntegrationTarget.of(found.uri(), at))
        .mapping();
  }
}
