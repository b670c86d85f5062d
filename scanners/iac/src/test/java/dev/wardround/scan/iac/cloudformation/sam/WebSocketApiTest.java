package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebSocketApiTest {
  private static TransformedText api(String properties) {
    return TransformedText.of(
        """
        Resources:
          Chat:
            Type: AWS::Serverless::WebSocketApi
            Properties:
              RouteSelectionExpression: $request.body.action
              Routes:
                $connect: {FunctionArn: arn:connect}
                send: {FunctionArn: arn:send}
        """
            + properties.indent(6));
  }

  @Test
  void eachRouteCallsItsFunction() {
    TransformedText text = api("");
    assertThat(text.resource("Chat")).contains("\"ProtocolType\":\"WEBSOCKET\"");
    assertThat(text.resource("ChatSendRoute")).contains("\"RouteKey\":\"send\"");
    assertThat(text.resource("ChatSendIntegration")).contains("arn:send");
    assertThat(text.resource("ChatSendPermission")).contains("${Chat.ApiId}/default/send");
  }

  @Test
  void onlyTheConnectionIsGuarded() {
    TransformedText text = api("Auth: {AuthType: CUSTOM, AuthArn: arn:guard}");
    assertThat(text.resource("ChatConnectRoute"))
        .contains("\"AuthorizationType\":\"CUSTOM\"")
        .contains("{\"Ref\":\"ChatConnectAuthorizer\"}");
    assertThat(text.resource("ChatSendRoute")).doesNotContain("Authoriz");
    assertThat(text.resource("ChatAuthorizerPermission")).contains("arn:guard");
  }

  @Test
  void roleThatCallsTheAuthorizerNeedsNoPermission() {
    TransformedText text = api("Auth: {AuthType: CUSTOM, AuthArn: a, InvokeRole: r}");
    assertThat(text.resource("ChatConnectAuthorizer"))
        .contains("\"AuthorizerCredentialsArn\":\"r\"");
    assertThat(text.resource("ChatAuthorizerPermission")).isEmpty();
  }

  @Test
  void pathsOfTheDomainLeadToTheStage() {
    TransformedText text = api("Domain: {DomainName: ward.example, BasePath: [/, /talk/]}");
    assertThat(text.resource("ChatApiMapping")).doesNotContain("ApiMappingKey");
    assertThat(text.resource("ChattalkApiMapping"))
        .contains("\"ApiMappingKey\":\"talk\"")
        .contains("\"Stage\":{\"Ref\":\"ChatDefaultStage\"}");
  }
}
