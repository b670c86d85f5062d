package dev.wardround.scan.iac.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NestedStacksTest {
  private static final String CHILD =
      """
      Parameters: {Name: {Type: String}}
      Resources:
        Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: !Ref Name}}
      Outputs:
        Arn: {Value: !Ref Topic}
        Name: {Value: !GetAtt Topic.TopicName}
      """;

  private static String parent(String child) {
    return """
    Resources:
      User:
        Type: AWS::Test::User
        Properties: {Topic: !GetAtt Nested.Outputs.Arn}
      Nested:
        Type: AWS::CloudFormation::Stack
        Properties: {TemplateURL: %s, Parameters: {Name: visits}}
    """
        .formatted(child);
  }

  @Test
  void childIsReadOnceWithWhatItsParentPasses() {
    Facts facts =
        FilesInMemory.of("a/child.yaml", CHILD).and("b/p.yaml", parent("../a/child.yaml")).scan();
    assertThat(facts.resources())
        .extracting(Resource::id, Resource::name)
        .containsExactlyInAnyOrder(
            Tuple.tuple("a/child.yaml#Topic", "visits"),
            Tuple.tuple("b/p.yaml#User", "User"),
            Tuple.tuple("b/p.yaml#Nested", "Nested"));
    assertThat(facts.statuses())
        .extracting(ScanStatus::target, ScanStatus::outcome)
        .containsExactlyInAnyOrder(
            Tuple.tuple("a/child.yaml", Outcome.READ), Tuple.tuple("b/p.yaml", Outcome.READ));
  }

  @Test
  void outputLeadsToTheResourceOfTheChild() {
    Facts facts =
        FilesInMemory.of("child.yaml", CHILD).and("p.yaml", parent("./child.yaml")).scan();
    Resource user =
        facts.resources().stream()
            .filter(r -> r.id().equals("p.yaml#User"))
            .findFirst()
            .orElseThrow();
    assertThat(Plain.of(user.attributes())).isEqualTo("{Topic: ->child.yaml#Topic.Ref}");
  }

  @Test
  void childElsewhereIsTold() {
    Facts facts = FilesInMemory.of("p.yaml", parent("https://host/child.yaml")).scan();
    assertThat(facts.statuses())
        .extracting(ScanStatus::outcome, ScanStatus::reason)
        .containsExactly(
            Tuple.tuple(
                Outcome.PARTLY_READ,
                "the template of nested stack \"Nested\" is not in the scan at line 5"));
  }

  @Test
  void stacksThatNestEachOtherAreReadOnce() {
    Facts facts =
        FilesInMemory.of("a.yaml", parent("b.yaml")).and("b.yaml", parent("a.yaml")).scan();
    assertThat(facts.statuses()).extracting(ScanStatus::target).containsExactly("b.yaml", "a.yaml");
    assertThat(facts.resources()).hasSize(4);
  }

  @Test
  void childOfAStackThatIsNotMadeIsSkipped() {
    String parent =
        """
        Conditions: {Never: {"Fn::Equals": [a, b]}}
        Resources:
          Nested:
            Type: AWS::CloudFormation::Stack
            Condition: Never
            Properties: {TemplateURL: child.yaml}
        """;
    Facts facts = FilesInMemory.of("child.yaml", CHILD).and("p.yaml", parent).scan();
    assertThat(facts.resources()).isEmpty();
    assertThat(facts.statuses())
        .extracting(ScanStatus::target, ScanStatus::outcome)
        .containsExactly(
            Tuple.tuple("child.yaml", Outcome.SKIPPED), Tuple.tuple("p.yaml", Outcome.READ));
  }

  @Test
  void includeOfALocalFileIsPutInPlace() {
    String template =
        """
        Resources:
          Api:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Body:
                Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: api.yaml}}
        """;
    Facts facts =
        FilesInMemory.of("api.yaml", "openapi: 3.0.1\ntitle: !Ref AWS::StackName\n")
            .and("t.yaml", template)
            .scan();
    assertThat(Plain.of(facts.resources().get(0).attributes()))
        .isEqualTo("{Body: {openapi: 3.0.1, title: ?pseudo parameter AWS::StackName}}");
  }

  @Test
  void fileThatIncludesItselfIsBounded() {
    String self = "Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: self.yaml}}\n";
    String template =
        "Resources:\n  A: {Type: 'AWS::Test::A', Properties: {B: {" + self.strip() + "}}}\n";
    Facts facts = FilesInMemory.of("self.yaml", self).and("t.yaml", template).scan();
    assertThat(facts.resources()).hasSize(1);
  }
}
