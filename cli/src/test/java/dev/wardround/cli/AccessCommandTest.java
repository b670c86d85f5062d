package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.cli.Desk.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what in one template, directly, by becoming somebody, or not at all. */
class AccessCommandTest {
  private static final String TEMPLATE =
      """
      Resources:
        Images:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: ward-images
            Tags: [{Key: data-classification, Value: phi}]
        Logs:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: ward-logs
            Tags: [{Key: data-classification, Value: none}]
        Reader:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
            Policies:
              - PolicyName: images
                PolicyDocument:
                  Statement:
                    - {Sid: Read, Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Images.Arn}/*'}
        Office:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                - {Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}
            Policies:
              - PolicyName: office
                PolicyDocument:
                  Statement:
                    - Sid: Inside
                      Effect: Allow
                      Action: 's3:GetObject'
                      Resource: !Sub '${Images.Arn}/*'
                      Condition: {IpAddress: {'aws:SourceIp': 10.0.0.0/8}}
        Deployer:
          Type: AWS::IAM::User
          Properties:
            Policies:
              - PolicyName: deploy
                PolicyDocument:
                  Statement:
                    - {Sid: Pass, Effect: Allow, Action: 'iam:PassRole', Resource: !GetAtt Reader.Arn}
                    - {Effect: Allow, Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*'}
        Nurse:
          Type: AWS::IAM::User
          Properties:
            Policies:
              - PolicyName: no
                PolicyDocument:
                  Statement:
                    - {Sid: Never, Effect: Deny, Action: 's3:*', Resource: '*'}
      """;

  @TempDir Path directory;

  private Said run(String... arguments) {
    return Desk.at(directory).with("app/template.yaml", TEMPLATE).run(arguments);
  }

  @Test
  void whoMayIsListedWithTheStatementsAndTheConditionThatDecides() {
    Said said = run("access", "who-can", "s3:GetObject", "Images", "app");
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out())
        .contains("allowed  template.yaml#Reader", "by images statement Read")
        .contains("depends  template.yaml#Office", "aws:SourceIp")
        .doesNotContain("Nurse");
  }

  @Test
  void mayIncludesWhatCanBeBecome() {
    Said said = run("access", "can", "Deployer", "s3:GetObject", "Images", "app");
    assertThat(said.out())
        .contains("allowed  template.yaml#Deployer")
        .contains("-> becomes template.yaml#Reader (lambda-001")
        .contains("by images statement Read");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void exitCodesTellTheAnswersApart() {
    assertThat(run("access", "can", "Reader", "s3:GetObject", "Images", "app").code())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(run("access", "can", "Office", "s3:GetObject", "Images", "app").code())
        .isEqualTo(ExitCode.INCOMPLETE);
    Said never = run("access", "can", "Nurse", "s3:GetObject", "arn:aws:s3:::ward-images/x", "app");
    assertThat(never.out()).contains("denied", "by no statement Never");
    assertThat(never.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("access", "can", "Reader", "s3:PutObject", "Images", "app").out())
        .startsWith("not allowed");
  }

  @Test
  void waysToPatientDataLeaveOtherStoresOut() {
    Said phi = run("access", "paths", "--to", "phi", "app");
    assertThat(phi.out())
        .contains("template.yaml#Reader  read  template.yaml#Images")
        .contains("template.yaml#Deployer  read  template.yaml#Images")
        .contains("template.yaml#Office  perhaps read  template.yaml#Images")
        .doesNotContain("#Logs", "Nurse");
    assertThat(phi.code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void savedInventoriesAnswerLikeTheFolder() {
    Desk desk = Desk.at(directory).with("app/template.yaml", TEMPLATE);
    desk.run("scan", "app", "-o", "json=r.json", "--save-inventory", "ward.inventory");
    assertThat(desk.run("access", "who-can", "s3:GetObject", "Images", "ward.inventory").out())
        .isEqualTo(desk.run("access", "who-can", "s3:GetObject", "Images", "app").out())
        .isNotBlank();
  }

  @Test
  void wrongUseSaysWhatToWrite() {
    Said action = run("access", "who-can", "GetObject", "Images", "app");
    assertThat(action.code()).isEqualTo(ExitCode.USAGE);
    assertThat(action.err()).contains("SERVICE:ACTION");
    Said resource = run("access", "who-can", "s3:GetObject", "Imags", "app");
    assertThat(resource.code()).isEqualTo(ExitCode.USAGE);
    assertThat(resource.err()).contains("Imags");
    assertThat(run("access", "paths", "--to", "moon", "app").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("access").code()).isEqualTo(ExitCode.USAGE);
  }
}
