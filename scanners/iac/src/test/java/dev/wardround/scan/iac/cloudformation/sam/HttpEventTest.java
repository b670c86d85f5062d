package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpEventTest {
  private static final String ALL = "All: {Type: HttpApi, Properties: {ApiId: !Ref Api}}";
  private static final String ONE =
      "One: {Type: HttpApi, Properties: {ApiId: !Ref Api, Path: /a, Method: get}}";

  private static TransformedText with(String api, String... events) {
    return TransformedText.of(
        """
        Resources:
          Api: {Type: 'AWS::Serverless::HttpApi', Properties: {%s}}
          F:
            Type: AWS::Serverless::Function
            Condition: C
            Properties: {InlineCode: x, Events: {%s}}
        """
            .formatted(api, String.join(", ", events)));
  }

  @Test
  void permissionForAllPathsServesTheOtherPathsOfTheFunction() {
    TransformedText template = with("", ONE, ALL);
    assertThat(template.resource("FAllPermission")).contains("/${__Stage__}/*");
    assertThat(template.resource("FOnePermission")).isEmpty();
    assertThat(template.body("Api", "paths", "/a")).contains("${F.Arn}");
  }

  @Test
  void functionThatTakesOnePathOnlyMayBeCalledByIt() {
    assertThat(with("", ONE).resource("FOnePermission")).contains("GET/a");
  }

  @Test
  void pathOfAllRequestsHasASlashOnlyWhereWarningsFail() {
    assertThat(with("", ALL).body("Api", "paths")).startsWith("{\"$default\":");
    assertThat(with("FailOnWarnings: true", ALL).body("Api", "paths"))
        .startsWith("{\"/$default\":");
    assertThat(with("FailOnWarnings: false", ALL).body("Api", "paths"))
        .startsWith("{\"$default\":");
  }

  @Test
  void pathOfAllRequestsCanBeNamed() {
    String named =
        "All: {Type: HttpApi, Properties: {ApiId: !Ref Api, Path: $default, Method: any}}";
    assertThat(with("", named).body("Api", "paths", "$default"))
        .contains("\"isDefaultRoute\":true");
  }
}
