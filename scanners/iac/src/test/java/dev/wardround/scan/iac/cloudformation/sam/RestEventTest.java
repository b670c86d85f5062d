package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestEventTest {
  private static final String WRITTEN =
      "DefinitionBody: {swagger: '2.0', paths: {/a: {get: {summary: own}}}}";

  /** An API, a function whose event calls it, and a state machine that does the same. */
  private static TransformedText with(String api, String auth) {
    return TransformedText.of(
        """
        Parameters: {Stage: {Type: String}}
        Resources:
          Api:
            Type: AWS::Serverless::Api
            Properties: {StageName: !Ref Stage, %s}
          Function:
            Type: AWS::Serverless::Function
            Properties:
              InlineCode: x
              Events:
                Get:
                  Type: Api
                  Properties: {RestApiId: !Ref Api, Path: /a, Method: get, Auth: %s}
          Machine:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: {Bucket: b, Key: k}
              Events:
                Put:
                  Type: Api
                  Properties: {RestApiId: !Ref Api, Path: /b, Method: put, Auth: %s}
        """
            .formatted(api, auth, auth));
  }

  @Test
  void writtenDocumentStaysAsItIs() {
    TransformedText template = with(WRITTEN, "{Authorizer: NONE}");
    assertThat(template.body("Api", "paths")).isEqualTo("{\"/a\":{\"get\":{\"summary\":\"own\"}}}");
    assertThat(template.resource("FunctionGetPermissionStage")).contains("GET/a");
  }

  @Test
  void documentThatIsToBeMergedTakesOperationsOfFunctions() {
    TransformedText template = with(WRITTEN + ", MergeDefinitions: true", "{}");
    assertThat(template.body("Api", "paths", "/a", "get"))
        .contains("\"summary\":\"own\"")
        .contains("${Function.Arn}");
    assertThat(template.body("Api", "paths", "/b")).isEmpty();
  }

  @Test
  void eventThatOverridesGuardsTheWrittenOperation() {
    TransformedText template = with(WRITTEN, "{Authorizer: Own, OverrideApiAuth: true}");
    assertThat(template.body("Api", "paths", "/a", "get"))
        .isEqualTo("{\"security\":[{\"Own\":[]}],\"summary\":\"own\"}");
  }

  @Test
  void authorizersScopesHoldWhereTheEventHasNone() {
    String auth = "Auth: {Authorizers: {Own: {UserPoolArn: x, AuthorizationScopes: [s]}}}";
    assertThat(with(auth, "{Authorizer: Own}").body("Api", "paths", "/a", "get", "security"))
        .isEqualTo("[{\"Own\":[\"s\"]}]");
    assertThat(
            with(auth, "{Authorizer: Own, AuthorizationScopes: [t]}")
                .body("Api", "paths", "/a", "get", "security"))
        .isEqualTo("[{\"Own\":[\"t\"]}]");
  }

  @Test
  void operationCanDoWithoutTheKeyOfItsApi() {
    assertThat(
            with("Auth: {ApiKeyRequired: true}", "{ApiKeyRequired: false}")
                .body("Api", "paths", "/a", "get", "security"))
        .isEqualTo("[]");
  }

  @Test
  void stageOfAPolicyIsKnownToFunctionsOnly() {
    assertThat(
            with("Name: n", "{ResourcePolicy: {IpRangeBlacklist: [1.2.3.4]}}")
                .body("Api", "x-amazon-apigateway-policy", "Statement"))
        .contains("[\"execute-api:/${__Stage__}/GET/a\",{\"__Stage__\":\"Stage\"}]")
        .contains("[\"execute-api:/${__Stage__}/PUT/b\",{\"__Stage__\":null}]");
  }

  @Test
  void statementOfTwoEventsOfOnePathIsWrittenOnce() {
    String statements =
        with("Name: n", "{ResourcePolicy: {CustomStatements: [{Effect: Deny}]}}")
            .body("Api", "x-amazon-apigateway-policy", "Statement");
    assertThat(statements).isEqualTo("[{\"Effect\":\"Deny\"}]");
  }

  @Test
  void networksAndEndpointsAreOneTest() {
    assertThat(
            with(
                    "Name: n",
                    "{ResourcePolicy: {SourceVpcWhitelist: [vpc-1], IntrinsicVpceWhitelist: [e]}}")
                .body("Api", "x-amazon-apigateway-policy", "Statement"))
        .contains("\"StringNotEquals\":{\"aws:SourceVpc\":[\"vpc-1\"],\"aws:SourceVpce\":[\"e\"]}");
  }
}
