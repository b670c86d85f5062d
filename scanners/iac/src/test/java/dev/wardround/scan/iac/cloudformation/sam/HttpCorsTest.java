package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpCorsTest {
  private static String cors(String configuration, String document) {
    return TransformedText.of(
            """
            Resources:
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  CorsConfiguration: %s
                  DefinitionBody: {openapi: 3.0.1, paths: {}%s}
            """
                .formatted(configuration, document))
        .body("Api", "x-amazon-apigateway-cors");
  }

  @Test
  void conditionStaysAndItsBranchesAreNamedAsInTheDocument() {
    assertThat(cors("{'Fn::If': [C, {AllowOrigins: [AllowOrigins], MaxAge: 5}, {Ref: None}]}", ""))
        .isEqualTo(
            "{\"Fn::If\":[\"C\",{\"allowOrigins\":[\"AllowOrigins\"],\"maxAge\":5},{\"Ref\":\"None\"}]}");
  }

  @Test
  void settingsWinOverThoseOfTheDocument() {
    assertThat(cors("{MaxAge: 5}", ", x-amazon-apigateway-cors: {maxAge: 1, allowHeaders: [a]}"))
        .contains("\"maxAge\":5")
        .contains("\"allowHeaders\":[\"a\"]");
  }

  @Test
  void trueAllowsAllOriginsAndFalseNone() {
    assertThat(cors("true", "")).isEqualTo("{\"allowOrigins\":[\"*\"]}");
    assertThat(cors("false", "")).isEmpty();
  }
}
