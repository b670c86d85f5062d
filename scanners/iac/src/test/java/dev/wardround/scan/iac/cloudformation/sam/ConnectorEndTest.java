package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectorEndTest {
  private static TransformedText connected(String source, String destination) {
    return TransformedText.of(
        """
        Resources:
          Intake: {Type: 'AWS::Serverless::Function', Properties: {InlineCode: x}}
          Link:
            Type: AWS::Serverless::Connector
            Properties:
              Source: %s
              Destination: %s
              Permissions: [Read]
        """
            .formatted(source, destination));
  }

  @Test
  void describedDestinationIsNamedByItsArn() {
    TransformedText text =
        connected("{Id: Intake}", "{Type: 'AWS::DynamoDB::Table', Arn: arn:visits}");
    assertThat(text.resource("LinkPolicy"))
        .contains("\"Resource\":[\"arn:visits\"")
        .contains("{\"DestinationArn\":\"arn:visits\"}")
        .contains("\"Roles\":[{\"Ref\":\"IntakeRole\"}]");
  }

  @Test
  void describedSourceGivesTheNameOfItsRole() {
    TransformedText text =
        connected(
            "{Type: 'AWS::Serverless::Function', RoleName: nurse}",
            "{Type: 'AWS::Serverless::SimpleTable', Arn: arn:visits}");
    assertThat(text.resource("LinkPolicy"))
        .contains("\"Roles\":[\"nurse\"]")
        .contains("\"Type\":\"AWS::DynamoDB::Table\"");
  }

  @Test
  void endThatDoesNotSayWhatIsNeededGivesNoPermission() {
    TransformedText text = connected("{Id: Intake}", "{Type: 'AWS::DynamoDB::Table'}");
    assertThat(text.resource("LinkPolicy")).isEmpty();
  }
}
