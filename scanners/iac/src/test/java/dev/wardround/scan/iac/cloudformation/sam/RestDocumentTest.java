package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestDocumentTest {
  private static TransformedText api(String version, String more) {
    return TransformedText.of(
        """
        Resources:
          Api:
            Type: AWS::Serverless::Api
            Properties:
              StageName: Prod
              Auth: {Authorizers: {Own: {FunctionPayloadType: REQUEST}}}
              DefinitionBody: {%s, paths: {/a: {get: {}}}}
              %s
        """
            .formatted(version, more));
  }

  @Test
  void authorizersStandWhereTheVersionOfTheDocumentHasThem() {
    assertThat(api("swagger: '2.0'", "").body("Api", "securityDefinitions")).contains("\"Own\"");
    assertThat(api("openapi: '3.0'", "").body("Api", "components", "securitySchemes"))
        .contains("\"Own\"");
    assertThat(api("swagger: '2.0'", "OpenApiVersion: '3.0.1'").body("Api", "securityDefinitions"))
        .contains("\"Own\"");
  }

  @Test
  void authorizerWithoutFunctionCallsNone() {
    assertThat(api("swagger: '2.0'", "").body("Api", "securityDefinitions", "Own"))
        .contains("{\"__FunctionArn__\":null}");
  }
}
