package dev.wardround.scan.iac.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import org.junit.jupiter.api.Test;

class SamTemplateTest {
  private static final String TEMPLATE =
      """
      Transform: [AWS::Serverless-2016-10-31]
      Globals:
        Function: {Timeout: 7}
      Resources:
        Bucket: {Type: 'AWS::S3::Bucket'}
        Intake:
          Type: AWS::Serverless::Function
          Properties:
            FunctionName: intake
            CodeUri: ./intake
            Handler: a.b
            Runtime: python3.12
            Policies:
              - S3ReadPolicy: {BucketName: !Ref Bucket}
            Events:
              Api: {Type: Api, Properties: {Path: /visit, Method: post}}
        Image:
          Type: AWS::Serverless::Function
          Properties: {PackageType: Image}
          Metadata: {DockerContext: ./image, Dockerfile: Dockerfile}
        Shared: {Type: 'AWS::Serverless::LayerVersion', Properties: {ContentUri: layer/}}
      """;

  private static Resource resource(Facts facts, String id) {
    return facts.resources().stream()
        .filter(r -> r.id().equals("t.yaml#" + id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void functionIsSeenAsItWillBeDeployed() {
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE).scan();
    Resource intake = resource(facts, "Intake");
    assertThat(intake.type()).isEqualTo("AWS::Lambda::Function");
    assertThat(intake.name()).isEqualTo("intake");
    assertThat(intake.format()).isEqualTo("sam");
    assertThat(intake.location().display()).isEqualTo("t.yaml:6:3");
    assertThat(intake.attributes().get("Timeout").map(Plain::of)).contains("7");
    assertThat(intake.attributes().get("Role").map(Plain::of)).contains("->t.yaml#IntakeRole.Arn");
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsExactly(Outcome.READ);
  }

  @Test
  void codeOfFunctionsAndLayersIsFound() {
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE).scan();
    assertThat(facts.resources().stream().flatMap(r -> r.code().stream()))
        .extracting(CodeSource::path)
        .containsExactlyInAnyOrder("intake", "image", "layer");
  }

  @Test
  void policyTemplateBecomesAPolicyOfTheRole() {
    Resource role = resource(FilesInMemory.of("t.yaml", TEMPLATE).scan(), "IntakeRole");
    assertThat(role.location().display()).isEqualTo("t.yaml:6:3");
    assertThat(Plain.of(role.attributes()))
        .contains("s3:GetObject")
        .contains("->t.yaml#Bucket.Ref");
  }

  @Test
  void eventCallsAnApiIntoBeing() {
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE).scan();
    assertThat(resource(facts, "ServerlessRestApi").type()).isEqualTo("AWS::ApiGateway::RestApi");
    assertThat(resource(facts, "Bucket").format()).isEqualTo("cloudformation");
  }

  @Test
  void whatIsNotUnderstoodIsTold() {
    Facts facts =
        FilesInMemory.of(
                "t.yaml",
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  A: {Type: 'AWS::Serverless::Novelty'}
                  B: {Type: 'AWS::Serverless::Function', Properties: {Handler: a.b}}
                """)
            .scan();
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsExactly(Outcome.PARTLY_READ);
    assertThat(facts.statuses().get(0).reason())
        .contains("resource \"A\" is of a serverless type that is not understood at line 3")
        .contains("resource \"B\" has no code at line 4");
  }

  @Test
  void connectorGivesTheRoleOfItsSourceAPolicy() {
    String connected =
        TEMPLATE
            + "  Queue: {Type: 'AWS::SQS::Queue'}\n"
            + "  Connected:\n"
            + "    Type: AWS::Serverless::Connector\n"
            + "    Properties: {Source: {Id: Intake}, Destination: {Id: Queue}, Permissions: [Write]}\n";
    Facts facts = FilesInMemory.of("t.yaml", connected).scan();
    assertThat(Plain.of(resource(facts, "ConnectedPolicy").attributes()))
        .contains("sqs:SendMessage")
        .contains("->t.yaml#Queue.Arn")
        .contains("Roles: [->t.yaml#IntakeRole.Ref]");
  }

  @Test
  void connectorWithoutKnownPermissionsIsTold() {
    Facts facts =
        FilesInMemory.of(
                "t.yaml",
                """
                Resources:
                  A:
                    Type: AWS::Test::A
                    Connectors: {C: {Properties: {Destination: {Id: A}, Permissions: [Read]}}}
                Transform: AWS::Serverless-2016-10-31
                """)
            .scan();
    assertThat(facts.statuses().get(0).reason()).contains("permissions are not known");
  }
}
