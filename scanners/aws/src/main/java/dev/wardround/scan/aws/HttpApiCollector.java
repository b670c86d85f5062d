package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.apigatewayv2.model.Api;
import software.amazon.awssdk.services.apigatewayv2.model.Route;

/** HTTP and WebSocket APIs with their routes, integrations and stages. */
final class HttpApiCollector implements Collector {
  private static final String READ = "apigateway:GET";

  @Override
  public void collect(Account account, Sink sink) {
    ApiGatewayV2Client gateway = account.client(ApiGatewayV2Client::builder);
    sink.each(
        account.calls().all(READ, () -> gateway.getApis().items()),
        api -> api(api, gateway, account, sink));
  }

  private static void api(Api api, ApiGatewayV2Client gateway, Account account, Sink sink) {
    String arn =
        "arn:" + account.partition() + ":apigateway:" + account.region() + "::/apis/" + api.apiId();
    Location.Live at = account.at(READ, arn);
    Form form =
        Form.of(
            at,
            api,
            "Name",
            "Description",
            "ProtocolType",
            "CorsConfiguration",
            "DisableExecuteApiEndpoint",
            "RouteSelectionExpression",
            "Tags");
    sink.add("AWS::ApiGatewayV2::Api", api.name(), at, form);
    parts(api, arn, gateway, account, sink);
  }

  private static void parts(
      Api api, String arn, ApiGatewayV2Client gateway, Account account, Sink sink) {
    Calls calls = account.calls();
    calls
        .all(READ, () -> gateway.getIntegrations(r -> r.apiId(api.apiId())).items())
        .forEach(
            found -> {
              Location.Live at = account.at(READ, arn + "/integrations/" + found.integrationId());
              Form form =
                  Form.of(
                          at,
                          found,
                          "IntegrationType",
                          "ConnectionType",
                          "ConnectionId",
                          "TlsConfig")
                      .refer("ApiId", arn, "Ref")
                      .with(
                          "IntegrationUri",
                          IntegrationTarget.ofHttpApi(found.integrationUri(), at));
              sink.add("AWS::ApiGatewayV2::Integration", found.integrationId(), at, form);
            });
    calls
        .all(READ, () -> gateway.getRoutes(r -> r.apiId(api.apiId())).items())
        .forEach(route -> route(route, arn, account, sink));
    calls
        .all(READ, () -> gateway.getStages(r -> r.apiId(api.apiId())).items())
        .forEach(
            stage -> {
              Location.Live at = account.at(READ, arn + "/stages/" + stage.stageName());
              Form form =
                  Form.of(
                          at,
                          stage,
                          "StageName",
                          "AccessLogSettings",
                          "AutoDeploy",
                          "DefaultRouteSettings",
                          "StageVariables")
                      .refer("ApiId", arn, "Ref");
              sink.add("AWS::ApiGatewayV2::Stage", stage.stageName(), at, form);
            });
  }

  private static void route(Route route, String api, Account account, Sink sink) {
    Location.Live at = account.at(READ, api + "/routes/" + route.routeId());
    Form form =
        Form.of(at, route, "RouteKey", "AuthorizationType", "AuthorizerId", "ApiKeyRequired")
            .refer("ApiId", api, "Ref");
    String target = route.target() == null ? "" : route.target();
    if (target.startsWith("integrations/")) {
      form.with("Target", new Value.Reference(api + "/" + target, "Ref", at));
    }
    sink.add("AWS::ApiGatewayV2::Route", route.routeKey(), at, form);
  }
}
