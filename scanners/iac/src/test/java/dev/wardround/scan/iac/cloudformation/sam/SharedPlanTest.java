package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPlanTest {
  private static final List<String> MADE =
      List.of("ServerlessUsagePlan", "ServerlessApiKey", "ServerlessUsagePlanKey");

  private static String api(String id, String attributes) {
    return """
      %s:
        Type: AWS::Serverless::Api
        Properties: {StageName: Prod}
    %s"""
        .formatted(id, attributes);
  }

  private static TransformedText with(String... apis) {
    return TransformedText.of(
        """
        Globals: {Api: {Auth: {ApiKeyRequired: true, UsagePlan: {CreateUsagePlan: SHARED}}}}
        Conditions: {C1: {'Fn::Equals': [a, a]}, C2: {'Fn::Equals': [a, b]}}
        Resources:
        """
            + String.join("", apis));
  }

  @Test
  void planIsThereWhileAnyOfItsApisIs() {
    TransformedText template =
        with(api("One", "    Condition: C1\n"), api("Two", "    Condition: C2\n"));
    assertThat(template.at("Conditions", "SharedUsagePlanCondition"))
        .isEqualTo("{\"Fn::Or\":[{\"Condition\":\"C1\"},{\"Condition\":\"C2\"}]}");
    assertThat(MADE)
        .allSatisfy(
            id ->
                assertThat(template.resource(id))
                    .contains("\"Condition\":\"SharedUsagePlanCondition\""));
  }

  @Test
  void planOfOneConditionalApiHasItsCondition() {
    assertThat(with(api("One", "    Condition: C1\n")).at("Conditions", "SharedUsagePlanCondition"))
        .isEqualTo("{\"Condition\":\"C1\"}");
  }

  @Test
  void planIsAlwaysThereWhereOneApiIs() {
    TransformedText template = with(api("One", "    Condition: C1\n"), api("Two", ""));
    assertThat(template.at("Conditions")).doesNotContain("SharedUsagePlanCondition");
    assertThat(MADE)
        .allSatisfy(id -> assertThat(template.resource(id)).doesNotContain("\"Condition\""));
  }

  @Test
  void planIsKeptAsLongAsTheApiThatIsKeptLongest() {
    TransformedText template =
        with(
            api("One", "    DeletionPolicy: Retain\n    UpdateReplacePolicy: Delete\n"),
            api("Two", "    DeletionPolicy: Delete\n    UpdateReplacePolicy: Snapshot\n"));
    assertThat(template.resource("ServerlessUsagePlan"))
        .contains("\"DeletionPolicy\":\"Retain\"")
        .contains("\"UpdateReplacePolicy\":\"Snapshot\"");
  }
}
