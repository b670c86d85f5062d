package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapacityProviderTest {
  private static TransformedText provider(String properties) {
    return TransformedText.of(
        """
        Resources:
          Pool:
            Type: AWS::Serverless::CapacityProvider
            Properties:
              VpcConfig: {SubnetIds: [subnet-1]}
        """
            + properties.indent(6));
  }

  @Test
  void withoutAnOperatorOneIsMadeThatMayStartInstances() {
    TransformedText text = provider("PropagateTags: true\nTags: {Team: ward}");
    assertThat(text.resource("Pool"))
        .contains("\"CapacityProviderOperatorRoleArn\":{\"Fn::GetAtt\":[\"PoolOperatorRole\"");
    assertThat(text.resource("PoolOperatorRole"))
        .contains("AWSLambdaManagedEC2ResourceOperator")
        .contains("\"Value\":\"ward\"");
  }

  @Test
  void operatorOfTheTemplateIsKept() {
    TransformedText text = provider("OperatorRole: arn:aws:iam::1:role/operator");
    assertThat(text.resource("Pool")).contains("arn:aws:iam::1:role/operator");
    assertThat(text.resource("PoolOperatorRole")).isEmpty();
  }

  @Test
  void targetOfLoadMakesScalingManual() {
    String manual = provider("ScalingConfig: {AverageCPUUtilization: 75}").resource("Pool");
    assertThat(manual).contains("\"ScalingMode\":\"Manual\"").contains("\"TargetValue\":75");
    String auto = provider("ScalingConfig: {MaxVCpuCount: 10}").resource("Pool");
    assertThat(auto).contains("\"ScalingMode\":\"Auto\"").doesNotContain("ScalingPolicies");
  }

  @Test
  void versionsOfFunctionsOnInstancesAreDeleted() {
    TransformedText text =
        TransformedText.of(
            """
            Resources:
              Intake:
                Type: AWS::Serverless::Function
                Properties:
                  InlineCode: x
                  AutoPublishAlias: live
                  AutoPublishCodeSha256: 0123456789abcdef
                  CapacityProviderConfig: {Arn: arn:pool}
            """);
    assertThat(text.resource("IntakeVersion0123456789")).contains("\"DeletionPolicy\":\"Delete\"");
    assertThat(text.resource("Intake")).contains("\"CapacityProviderArn\":\"arn:pool\"");
  }
}
