package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpAuthorizerTest {
  private static TransformedText with(String auth, String event) {
    return TransformedText.of(
        """
        Resources:
          Api: {Type: 'AWS::Serverless::HttpApi', Properties: {Auth: {%s}}}
          F:
            Type: AWS::Serverless::Function
            Properties:
              InlineCode: x
              Events:
                A:
                  Type: HttpApi
                  Properties: {ApiId: !Ref Api, Path: /a, Method: get, Auth: {%s}}
        """
            .formatted(auth, event));
  }

  private static String scheme(String authorizer) {
    return with("Authorizers: {Own: {%s}}".formatted(authorizer), "")
        .body("Api", "components", "securitySchemes", "Own");
  }

  private static String security(String auth, String event) {
    return with(auth, event).body("Api", "paths", "/a", "get", "security");
  }

  @Test
  void requestIsToldByTheSourcesThatTheAuthorizerNames() {
    assertThat(
            scheme(
                "FunctionArn: f, Identity: {Headers: [h], QueryStrings: [q], ReauthorizeEvery: 9}"))
        .contains(
            "\"identitySource\":[\"$request.header.h\",\"$request.querystring.q\"]",
            "\"authorizerResultTtlInSeconds\":9");
    assertThat(scheme("FunctionArn: f")).doesNotContain("identitySource");
  }

  @Test
  void roleThatIsNoneAndAnswersThatAreNotSimpleAreLeftOut() {
    assertThat(scheme("FunctionArn: f, FunctionInvokeRole: NONE, EnableSimpleResponses: false"))
        .doesNotContain("authorizerCredentials")
        .doesNotContain("enableSimpleResponses");
  }

  @Test
  void settingsOfTokensAreInSmallLetters() {
    assertThat(scheme("JwtConfiguration: {Issuer: i, audience: [a]}"))
        .contains("\"jwtConfiguration\":{\"audience\":[\"a\"],\"issuer\":\"i\"}");
  }

  @Test
  void signedRequestsAreDefinedUnlessAnAuthorizerHasTheirName() {
    assertThat(
            with("EnableIamAuthorizer: true", "")
                .body("Api", "components", "securitySchemes", "AWS_IAM"))
        .contains("awsSigv4");
    assertThat(
            with("EnableIamAuthorizer: true, Authorizers: {AWS_IAM: {FunctionArn: f}}", "")
                .body("Api", "components", "securitySchemes", "AWS_IAM"))
        .doesNotContain("awsSigv4");
  }

  @Test
  void eventWithScopesOnlyHasTheDefaultAuthorizer() {
    assertThat(security("DefaultAuthorizer: Own", "AuthorizationScopes: [s]"))
        .isEqualTo("[{\"Own\":[\"s\"]}]");
  }

  @Test
  void builtInAuthorizersHaveNoScopes() {
    assertThat(
            security("EnableIamAuthorizer: true", "Authorizer: AWS_IAM, AuthorizationScopes: [s]"))
        .isEqualTo("[{\"AWS_IAM\":[]}]");
  }

  @Test
  void operationThatDoesWithoutTheDefaultSaysSo() {
    assertThat(security("DefaultAuthorizer: Own", "Authorizer: NONE")).isEqualTo("[{\"NONE\":[]}]");
  }
}
