package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.arn;
import static dev.wardround.engine.graph.Declared.joined;
import static dev.wardround.engine.graph.Declared.map;
import static dev.wardround.engine.graph.Declared.ref;
import static dev.wardround.engine.graph.Declared.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExposureTest {
  private static final String FUNCTION = "AWS::Lambda::Function";

  private static List<String> exposures(Declared declared) {
    return declared.graph().workload("fn").orElseThrow().exposures().stream()
        .map(ExposureTest::shown)
        .toList();
  }

  private static String shown(Exposure exposure) {
    return exposure.reach() + ": " + exposure.label() + ", " + exposure.detail();
  }

  private static Declared function() {
    return new Declared().with("fn", FUNCTION);
  }

  @Test
  void aFunctionThatNothingCallsHasNoWayIn() {
    assertThat(exposures(function())).isEmpty();
  }

  @Test
  void aUrlWithoutAuthorizationIsOpenToTheInternet() {
    Declared open =
        function()
            .with("url", "AWS::Lambda::Url", "TargetFunctionArn", arn("fn"), "AuthType", "NONE");
    assertThat(exposures(open)).containsExactly("INTERNET: function URL, no authorization");
  }

  @Test
  void aUrlOfAnAliasIsAUrlOfTheFunction() {
    Declared open =
        function()
            .with("live", "AWS::Lambda::Alias", "FunctionName", ref("fn"))
            .with(
                "url", "AWS::Lambda::Url", "TargetFunctionArn", ref("live"), "AuthType", "AWS_IAM");
    assertThat(exposures(open)).containsExactly("AUTHENTICATED: function URL, IAM authorization");
  }

  @Test
  void aUrlWhoseAuthorizationIsNotKnownIsNotKnown() {
    Declared open =
        function()
            .with(
                "url",
                "AWS::Lambda::Url",
                "TargetFunctionArn",
                arn("fn"),
                "AuthType",
                unknown("parameter \"Auth\" has no default"));
    assertThat(exposures(open))
        .containsExactly("UNKNOWN: function URL, parameter \"Auth\" has no default");
  }

  private static Object uri() {
    return joined("arn:aws:apigateway:eu-west-1:lambda:path/functions/", arn("fn"), "/invocations");
  }

  @Test
  void aMethodIsNamedByItsVerbAndPath() {
    Declared api =
        function()
            .with("api", "AWS::ApiGateway::RestApi")
            .with(
                "images",
                "AWS::ApiGateway::Resource",
                "PathPart",
                "images",
                "RestApiId",
                ref("api"))
            .with(
                "image", "AWS::ApiGateway::Resource", "PathPart", "{id}", "ParentId", ref("images"))
            .with(
                "get",
                "AWS::ApiGateway::Method",
                "HttpMethod",
                "GET",
                "ResourceId",
                ref("image"),
                "RestApiId",
                ref("api"),
                "Integration",
                map("Uri", uri()));
    assertThat(exposures(api)).containsExactly("INTERNET: GET /images/{id}, no authorizer");
  }

  @Test
  void aMethodOfAPrivateApiIsInternal() {
    Declared api =
        function()
            .with(
                "api",
                "AWS::ApiGateway::RestApi",
                "EndpointConfiguration",
                map("Types", List.of("PRIVATE")))
            .with(
                "get",
                "AWS::ApiGateway::Method",
                "HttpMethod",
                "GET",
                "RestApiId",
                ref("api"),
                "Integration",
                map("Uri", uri()));
    assertThat(exposures(api)).containsExactly("INTERNAL: GET /, no authorizer, but a private API");
  }

  private static Map<String, Object> body(Object security, Object schemes) {
    return map(
        "paths",
            map(
                "/images",
                map(
                    "get",
                    map(
                        "x-amazon-apigateway-integration",
                        map("uri", uri()),
                        "security",
                        security))),
        "components", map("securitySchemes", schemes));
  }

  @Test
  void anOperationWithAnAuthorizerNeedsCredentials() {
    Object jwt = List.of(map("Login", List.of()));
    Declared api =
        function()
            .with(
                "api",
                "AWS::ApiGatewayV2::Api",
                "Body",
                body(jwt, map("Login", map("type", "oauth2"))));
    assertThat(exposures(api)).containsExactly("AUTHENTICATED: GET /images, authorizer Login");
  }

  @Test
  void anApiKeyIsNoAuthentication() {
    Object key = List.of(map("api_key", List.of()));
    Declared api =
        function()
            .with(
                "api",
                "AWS::ApiGateway::RestApi",
                "Body",
                body(key, map("api_key", map("type", "apiKey"))));
    assertThat(exposures(api))
        .containsExactly("INTERNET: GET /images, an API key only, which is no authentication");
  }

  @Test
  void aRouteOfAnHttpApiIsGuardedByItsOwnAuthorization() {
    Declared api =
        function()
            .with("integration", "AWS::ApiGatewayV2::Integration", "IntegrationUri", arn("fn"))
            .with(
                "open",
                "AWS::ApiGatewayV2::Route",
                "RouteKey",
                "GET /a",
                "Target",
                joined("integrations/", ref("integration")))
            .with(
                "closed",
                "AWS::ApiGatewayV2::Route",
                "RouteKey",
                "GET /b",
                "AuthorizationType",
                "JWT",
                "Target",
                joined("integrations/", ref("integration")));
    assertThat(exposures(api))
        .containsExactly(
            "INTERNET: GET /a, no authorizer", "AUTHENTICATED: GET /b, authorization JWT");
  }

  private static Declared balanced(Object... scheme) {
    return function()
        .with(
            "group",
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            "Targets",
            List.of(map("Id", arn("fn"))))
        .with("lb", "AWS::ElasticLoadBalancingV2::LoadBalancer", scheme)
        .with(
            "listener",
            "AWS::ElasticLoadBalancingV2::Listener",
            "Protocol",
            "HTTPS",
            "Port",
            443,
            "LoadBalancerArn",
            ref("lb"),
            "DefaultActions",
            List.of(map("Type", "forward", "TargetGroupArn", ref("group"))));
  }

  @Test
  void aLoadBalancerWithoutASchemeFacesTheInternet() {
    assertThat(exposures(balanced()))
        .containsExactly("INTERNET: load balancer HTTPS 443, an internet-facing load balancer");
    assertThat(exposures(balanced("Scheme", "internal")))
        .containsExactly("INTERNAL: load balancer HTTPS 443, an internal load balancer");
  }

  @Test
  void anApiOutsideTheScanIsNotKnown() {
    Declared called =
        function()
            .with(
                "permission",
                "AWS::Lambda::Permission",
                "FunctionName",
                ref("fn"),
                "Principal",
                "apigateway.amazonaws.com");
    assertThat(exposures(called))
        .containsExactly(
            "UNKNOWN: apigateway.amazonaws.com, may invoke it, but what it lets in is not in the scan");
  }

  @Test
  void cloudRunIsOpenOnlyWhereAllUsersMayInvokeIt() {
    Object everyone =
        map("bindings", List.of(map("role", "roles/run.invoker", "members", List.of("allUsers"))));
    assertThat(
            exposures(
                new Declared().with("fn", "run.googleapis.com/Service", "iamPolicy", everyone)))
        .containsExactly("INTERNET: HTTPS endpoint, allUsers may invoke it");
    assertThat(exposures(new Declared().with("fn", "run.googleapis.com/Service")))
        .containsExactly(
            "AUTHENTICATED: HTTPS endpoint, only identities with a grant may invoke it");
    assertThat(
            exposures(
                new Declared()
                    .with(
                        "fn", "run.googleapis.com/Service", "iamPolicy", Declared.unknown("env"))))
        .containsExactly("UNKNOWN: HTTPS endpoint, env");
    assertThat(
            exposures(
                new Declared()
                    .with(
                        "fn",
                        "run.googleapis.com/Service",
                        "iamPolicy",
                        everyone,
                        "ingress",
                        "INGRESS_TRAFFIC_INTERNAL_ONLY")))
        .containsExactly("INTERNAL: HTTPS endpoint, internal ingress");
  }

  @Test
  void aKnativeServiceIsOpenUnlessItIsForTheClusterAlone() {
    assertThat(exposures(new Declared().with("fn", "serving.knative.dev/Service")))
        .containsExactly("INTERNET: HTTP route, no cluster-local visibility");
    Object local = map("labels", map("networking.knative.dev/visibility", "cluster-local"));
    assertThat(
            exposures(new Declared().with("fn", "serving.knative.dev/Service", "metadata", local)))
        .containsExactly("INTERNAL: HTTP route, cluster-local visibility");
  }

  @Test
  void aTaskWithAPublicAddressIsOpenWhenItsSecurityGroupIs() {
    Object network =
        map(
            "AwsvpcConfiguration",
            map("AssignPublicIp", "ENABLED", "SecurityGroups", List.of(ref("sg"))));
    Declared task =
        new Declared()
            .with("fn", "AWS::ECS::TaskDefinition")
            .with(
                "service",
                "AWS::ECS::Service",
                "TaskDefinition",
                ref("fn"),
                "NetworkConfiguration",
                network)
            .with(
                "sg",
                "AWS::EC2::SecurityGroup",
                "SecurityGroupIngress",
                List.of(map("CidrIp", "0.0.0.0/0")));
    assertThat(task.graph().workload("fn").orElseThrow().exposures())
        .extracting(Exposure::reach)
        .containsExactly(Reach.INTERNET);
  }
}
