package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestApiTest {
  private static TransformedText with(String api, String event) {
    return TransformedText.of(
        """
        Resources:
          Api: {Type: 'AWS::Serverless::Api', Properties: {StageName: Prod, %s}}
          F:
            Type: AWS::Serverless::Function
            Properties:
              InlineCode: x
              Events:
                A:
                  Type: Api
                  Properties: {RestApiId: !Ref Api, Path: /a, Method: get, %s}
        """
            .formatted(api, event));
  }

  private static String origin(String cors) {
    return with("Cors: " + cors, "")
        .body(
            "Api",
            "paths",
            "/a",
            "options",
            "x-amazon-apigateway-integration",
            "responses",
            "default",
            "responseParameters",
            "method.response.header.Access-Control-Allow-Origin");
  }

  @Test
  void originsAreNotLimitedWhereOnlyOtherSettingsAreGiven() {
    assertThat(origin("{AllowMethods: \"'GET'\"}")).isEqualTo("\"'*'\"");
    assertThat(origin("{AllowOrigin: \"'a'\"}")).isEqualTo("\"'a'\"");
    assertThat(origin("\"'b'\"")).isEqualTo("\"'b'\"");
  }

  @Test
  void oldestProtocolOfTheApiIsSeen() {
    assertThat(
            with("SecurityPolicy: SecurityPolicy_TLS13_1_3_2025_09, EndpointAccessMode: STRICT", "")
                .resource("Api"))
        .contains("\"SecurityPolicy\":\"SecurityPolicy_TLS13_1_3_2025_09\"")
        .contains("\"EndpointAccessMode\":\"STRICT\"");
  }

  @Test
  void signedRequestsAreDefinedWhereAnOperationAsksForThem() {
    assertThat(
            with("Name: n", "Auth: {Authorizer: AWS_IAM}")
                .body("Api", "securityDefinitions", "AWS_IAM"))
        .contains("awsSigv4");
    assertThat(with("Name: n", "").body("Api", "securityDefinitions")).isEmpty();
  }

  @Test
  void eventSetsTheTimeOfItsCall() {
    assertThat(with("Name: n", "TimeoutInMillis: 5000").body("Api", "paths", "/a", "get"))
        .contains("\"timeoutInMillis\":5000");
  }

  @Test
  void modelIsTheBodyOfARequestInTheThirdVersion() {
    String model = "RequestModel: {Model: User, Required: true}";
    assertThat(
            with("OpenApiVersion: 3.0.1, Models: {User: {type: object}}", model)
                .body("Api", "paths", "/a", "get"))
        .contains("\"requestBody\":")
        .contains("#/components/schemas/user");
    assertThat(with("Models: {User: {type: object}}", model).body("Api", "paths", "/a", "get"))
        .contains("#/definitions/user");
  }
}
