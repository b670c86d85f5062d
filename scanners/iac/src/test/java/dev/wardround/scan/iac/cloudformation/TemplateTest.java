package dev.wardround.scan.iac.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static Facts scan(String text) {
    return FilesInMemory.of("dir/t.yaml", text).scan();
  }

  private static List<String> ids(Facts facts) {
    return facts.resources().stream().map(Resource::id).toList();
  }

  private static ScanStatus status(Facts facts) {
    assertThat(facts.statuses()).hasSize(1);
    return facts.statuses().get(0);
  }

  @Test
  void resourceStandsAtItsLogicalId() {
    Facts facts =
        scan(
            """
            Resources:
              Intake:
                Type: AWS::Lambda::Function
                Properties:
                  FunctionName: intake
                  Environment:
                    Variables: {A: b}
            """);
    Resource intake = facts.resources().get(0);
    assertThat(intake.location()).isEqualTo(Location.of("dir/t.yaml", 2, 3));
    assertThat(intake.name()).isEqualTo("intake");
    assertThat(intake.attributes().get("FunctionName").orElseThrow().location())
        .isEqualTo(Location.of("dir/t.yaml", 5, 21));
    assertThat(intake.attributes().get("Environment").orElseThrow().location())
        .isEqualTo(Location.of("dir/t.yaml", 6, 7));
  }

  @Test
  void conditionsAreThreeValued() {
    Facts facts =
        scan(
            """
            Parameters: {Stage: {Type: String}}
            Conditions:
              IsProd: {"Fn::Equals": [!Ref Stage, prod]}
              Never: {"Fn::Equals": [a, b]}
              Same: {"Fn::Equals": [!Ref Stage, !Ref Stage]}
              Neither: !And [!Condition IsProd, !Condition Never]
              Either: !Or [!Condition IsProd, !Not [!Condition Never]]
            Resources:
              A: {Type: 'AWS::S3::Bucket', Condition: IsProd}
              B: {Type: 'AWS::S3::Bucket', Condition: Never}
              C: {Type: 'AWS::S3::Bucket', Condition: Same}
              D: {Type: 'AWS::S3::Bucket', Condition: Neither}
              E: {Type: 'AWS::S3::Bucket', Condition: Either}
            """);
    assertThat(ids(facts)).containsExactly("dir/t.yaml#A", "dir/t.yaml#C", "dir/t.yaml#E");
  }

  @Test
  void conditionThatDependsOnItselfIsUnknown() {
    Facts facts =
        scan(
            """
            Conditions:
              A: !Not [!Condition B]
              B: !Not [!Condition A]
            Resources:
              X: {Type: 'AWS::S3::Bucket', Condition: A}
            """);
    assertThat(ids(facts)).containsExactly("dir/t.yaml#X");
    assertThat(status(facts).reason()).contains("depends on itself");
  }

  @Test
  void longChainOfConditionsIsNotFollowed() {
    StringBuilder text = new StringBuilder("Conditions:\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("  C" + i + ": !Not [!Condition C" + (i + 1) + "]\n");
    }
    Facts facts = scan(text + "Resources:\n  X: {Type: 'AWS::S3::Bucket', Condition: C0}\n");
    assertThat(ids(facts)).containsExactly("dir/t.yaml#X");
  }

  @Test
  void malformedResourcesAreToldAndTheRestIsRead() {
    Facts facts =
        scan(
            """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              NoType: {Properties: {}}
              Text: hello
              Good: {Type: 'AWS::S3::Bucket'}
            """);
    assertThat(ids(facts)).containsExactly("dir/t.yaml#Good");
    assertThat(status(facts).outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status(facts).reason())
        .isEqualTo(
            "resource \"NoType\" has no Type at line 3;"
                + " resource \"Text\" is not a mapping at line 4");
    assertThat(status(facts).remedy()).isNotEmpty();
  }

  @Test
  void resourcesThatAreNoMappingAreTold() {
    Facts facts = scan("AWSTemplateFormatVersion: 2010-09-09\nResources: [a]\n");
    assertThat(status(facts).reason()).isEqualTo("Resources is not a mapping at line 1");
  }

  @Test
  void duplicateKeysAreTold() {
    Facts facts =
        scan(
            """
            Resources:
              A: {Type: 'AWS::S3::Bucket'}
              A: {Type: 'AWS::SNS::Topic'}
            """);
    assertThat(status(facts).outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status(facts).reason()).contains("\"A\" stands twice").contains("line 3");
  }

  @Test
  void brokenTemplateIsAFailure() {
    Facts facts = scan("AWSTemplateFormatVersion: 2010-09-09\nResources: [a\n");
    assertThat(status(facts).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(status(facts).reason()).contains("not valid YAML at line");
  }

  @Test
  void otherFilesArePassedOver() {
    assertThat(scan("kind: Service\nspec: {Resources: 'AWS::'}\n").statuses()).isEmpty();
    assertThat(scan("resources:\n  Resources:\n    A: {Type: 'AWS::S3::Bucket'}\n").statuses())
        .isEmpty();
  }

  @Test
  void wordWithoutTemplateIsNotUnderstood() {
    Facts facts = scan("- input: {AWSTemplateFormatVersion: x}\n");
    assertThat(status(facts).outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
  }

  @Test
  void retentionStandsAmongTheAttributes() {
    Facts facts =
        scan(
            """
            Resources:
              A:
                Type: AWS::S3::Bucket
                DeletionPolicy: Retain
                UpdateReplacePolicy: Delete
            """);
    assertThat(Plain.of(facts.resources().get(0).attributes()))
        .isEqualTo("{DeletionPolicy: Retain, UpdateReplacePolicy: Delete}");
  }

  @Test
  void policyTextIsStructure() {
    Facts facts =
        scan(
            """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic'}
              P:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument: !Sub '{"Statement":[{"Resource":"${Topic}/${AWS::Region}"}]}'
              Q:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  PolicyDocument: '{"Statement": {"Effect": "Allow"}}'
            """);
    assertThat(facts.resources().stream().map(r -> Plain.of(r.attributes())))
        .containsExactly(
            "{}",
            "{PolicyDocument: {Statement: [{Resource: "
                + "->dir/t.yaml#Topic.Ref+/+?pseudo parameter AWS::Region}]}}",
            "{PolicyDocument: {Statement: {Effect: Allow}}}");
  }

  @Test
  void codeIsFoundBesideTheTemplate() {
    Facts facts =
        scan(
            """
            Resources:
              A: {Type: 'AWS::Lambda::Function', Properties: {Code: ./src}}
              B: {Type: 'AWS::Lambda::Function', Properties: {Code: ../b.zip}}
              C: {Type: 'AWS::Lambda::Function', Properties: {Code: 's3://x/y'}}
              D:
                Type: AWS::Lambda::Function
                Metadata: {DockerContext: ./image, Dockerfile: Dockerfile}
              E:
                Type: AWS::Lambda::Function
                Metadata: {'aws:asset:path': asset.12}
                Properties: {Code: {S3Bucket: a, S3Key: b}}
              F: {Type: 'AWS::Lambda::Function', Properties: {Code: ../../outside}}
              G: {Type: 'AWS::Lambda::LayerVersion', Properties: {Content: layer}}
            """);
    assertThat(facts.resources().stream().flatMap(r -> r.code().stream()))
        .extracting(CodeSource::path, CodeSource::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("dir/src", CodeSource.Kind.DIRECTORY),
            org.assertj.core.groups.Tuple.tuple("b.zip", CodeSource.Kind.ARCHIVE),
            org.assertj.core.groups.Tuple.tuple("dir/image", CodeSource.Kind.IMAGE_CONTEXT),
            org.assertj.core.groups.Tuple.tuple("dir/asset.12", CodeSource.Kind.DIRECTORY),
            org.assertj.core.groups.Tuple.tuple("dir/layer", CodeSource.Kind.DIRECTORY));
  }

  @Test
  void loopsAreWrittenOut() {
    Facts facts =
        scan(
            """
            Transform: AWS::LanguageExtensions
            Parameters: {Names: {Type: CommaDelimitedList, Default: 'one,two-x'}}
            Resources:
              Fn::ForEach::Topics:
                - Name
                - !Ref Names
                - "Topic&{Name}":
                    Type: AWS::SNS::Topic
                    Properties: {TopicName: !Ref Name, DisplayName: !Sub '${Name} of ${AWS::Region}'}
            """);
    assertThat(ids(facts)).containsExactly("dir/t.yaml#Topicone", "dir/t.yaml#Topictwox");
    assertThat(Plain.of(facts.resources().get(1).attributes()))
        .isEqualTo("{TopicName: two-x, DisplayName: two-x of +?pseudo parameter AWS::Region}");
  }

  @Test
  void loopOverUnknownIsTold() {
    Facts facts =
        scan(
            """
            Transform: AWS::LanguageExtensions
            Parameters: {Names: {Type: CommaDelimitedList}}
            Resources:
              Fn::ForEach::Topics: [Name, !Ref Names, {'T${Name}': {Type: 'AWS::SNS::Topic'}}]
            """);
    assertThat(status(facts).reason()).contains("collection that is not known");
  }

  @Test
  void loopsInLoopsAreBounded() {
    String items = "[" + "a,".repeat(99) + "b]";
    String body = "{'T': {Type: 'AWS::SNS::Topic'}}";
    for (int i = 0; i < 6; i++) {
      body = "{'Fn::ForEach::L" + i + "': [N" + i + ", " + items + ", " + body + "]}";
    }
    Facts facts = scan("Transform: AWS::LanguageExtensions\nResources: " + body + "\n");
    assertThat(status(facts).reason()).contains("more than 10000 rounds");
  }

  @Test
  void templateMayBeJson() {
    Facts facts =
        FilesInMemory.of(
                "t.json",
                """
                {"Resources": {
                  "A": {"Type": "AWS::SNS::Topic",
                        "Properties": {"TopicName": {"Fn::Join": ["-", ["a", "b"]]}}}}}
                """)
            .scan();
    assertThat(facts.resources().get(0).name()).isEqualTo("a-b");
    assertThat(facts.resources().get(0).location()).isEqualTo(Location.of("t.json", 2, 3));
  }
}
