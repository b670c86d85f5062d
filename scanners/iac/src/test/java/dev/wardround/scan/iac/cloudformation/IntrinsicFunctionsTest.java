package dev.wardround.scan.iac.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicFunctionsTest {
  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Parameters:
        Stage: {Type: String, Default: dev}
        Owner: {Type: String}
        Zones: {Type: CommaDelimitedList, Default: 'a, b,c'}
        Password: {Type: String, NoEcho: true, Default: hunter2}
        Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /image}
      Mappings:
        Sizes:
          eu-west-1: {size: 3, kind: same}
          us-east-1: {size: 4, kind: same}
      Conditions:
        IsDev: !Equals [!Ref Stage, dev]
        IsOwned: !Equals [!Ref Owner, ward]
      Resources:
        Bucket: {Type: 'AWS::S3::Bucket'}
        Gone: {Type: 'AWS::S3::Bucket', Condition: NotDev}
        Subject:
          Type: AWS::Test::Subject
          Properties:
            Value: %s
      """
          .replace("  IsOwned:", "  NotDev: !Not [{Condition: IsDev}]\n  IsOwned:");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Stage | dev",
        "{Ref: Stage} | dev",
        "!Ref Owner | ?parameter \"Owner\" has no default",
        "!Ref Zones | [a, b, c]",
        "!Ref Password | ***",
        "!Ref Image | ?parameter \"Image\" is read from Parameter Store",
        "!Ref AWS::Region | ?pseudo parameter AWS::Region",
        "!Ref Bucket | ->t.yaml#Bucket.Ref",
        "!Ref Gone | ?\"Gone\" is under a condition that is false",
        "[a, !Ref AWS::NoValue, b] | [a, b]",
        "!GetAtt Bucket.Arn | ->t.yaml#Bucket.Arn",
        "{'Fn::GetAtt': [Bucket, Arn]} | ->t.yaml#Bucket.Arn",
        "{'Fn::GetAtt': 'Bucket.Endpoint.Address'} | ->t.yaml#Bucket.Endpoint.Address",
        "!Sub 'x-${Stage}-${!Literal}' | x-dev-${Literal}",
        "!Sub '${Bucket.Arn}/*' | ->t.yaml#Bucket.Arn+/*",
        "!Sub 'arn:${AWS::Partition}:x' | arn:+?pseudo parameter AWS::Partition+:x",
        "!Sub ['${A}-${Stage}', {A: !Ref Owner}] | ?parameter \"Owner\" has no default+-dev",
        "!Sub 'open ${Stage' | open ${Stage",
        "!Join [':', [a, !Ref Stage, 3]] | a:dev:3",
        "!Join ['', [!Ref Bucket, /, '*']] | ->t.yaml#Bucket.Ref+/*",
        "!Join [',', !Ref Zones] | a,b,c",
        "!Select [1, !Ref Zones] | b",
        "!Select ['0', !GetAZs ''] | ?the availability zones of a region",
        "!Select [9, [a]] | ?Fn::Select beyond the end of its list",
        "!Split ['-', 'a-b-'] | [a, b, ]",
        "!Split ['-', !Ref Owner] | ?parameter \"Owner\" has no default",
        "!Select [2, !Split ['/', 'x/y/z']] | z",
        "!FindInMap [Sizes, eu-west-1, size] | 3",
        "!FindInMap [Sizes, !Ref AWS::Region, size] | ?pseudo parameter AWS::Region",
        "!FindInMap [Sizes, !Ref AWS::Region, kind] | same",
        "!FindInMap [Sizes, nowhere, size, {DefaultValue: 7}] | 7",
        "!If [IsDev, yes-it-is, 'no'] | yes-it-is",
        "!If [NotDev, a, !Ref AWS::NoValue] | ''",
        "!If [IsOwned, a, b] | ?condition \"IsOwned\" is not known",
        "!If [IsOwned, a, a] | a",
        "!Base64 abc | YWJj",
        "!Base64 {Ref: Owner} | ?parameter \"Owner\" has no default",
        "!Cidr [10.0.0.0/16, 2, 8] | [10.0.0.0/24, 10.0.1.0/24]",
        "!Cidr [!Ref Owner, 2, 8] | ?parameter \"Owner\" has no default",
        "!ImportValue other | ?export of another stack",
        "{'Fn::Length': !Ref Zones} | 3",
        "{'Fn::ToJsonString': {a: [1, !Ref Stage]}} | {\"a\":[1,\"dev\"]}",
        "{'Fn::Transform': {Name: Mine}} | ?made by a macro that runs at deployment",
        "\"{{resolve:ssm:/a/b:1}}\" | {{resolve:ssm:/a/b:1}}",
      })
  void functionsGiveWhatIsKnown(String written, String expected) {
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE.formatted(written)).scan();
    String value = subject(facts).get("Value").map(Plain::of).orElse("");
    assertThat(value).isEqualTo(expected);
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsExactly(Outcome.READ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Nothing | \"Nothing\" is not declared, used at line 22",
        "!GetAtt Nothing.Arn | \"Nothing\" is not declared, used at line 22",
        "!FindInMap [Sizes, nowhere, size] | Fn::FindInMap finds nothing under its keys at line 22",
        "!If [Missing, a, b] | condition \"Missing\" is not declared, used at line 22",
        "!If [IsDev, a] | Fn::If does not have three parts at line 22",
        "!Frobnicate x | function \"Fn::Frobnicate\" is not known at line 22",
      })
  void mistakesAreToldWithTheirPlace(String written, String expected) {
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE.formatted(written)).scan();
    assertThat(facts.statuses())
        .extracting(s -> s.outcome(), s -> s.reason())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Outcome.PARTLY_READ, expected));
    assertThat(subject(facts).isKnown()).isFalse();
  }

  @Test
  void stringsThatDoubleWithoutEndAreCutOff() {
    StringBuilder nested = new StringBuilder("x");
    for (int i = 0; i < 40; i++) {
      nested.insert(0, "!Sub ['${a}${a}', {a: ").append("}]");
    }
    Facts facts = FilesInMemory.of("t.yaml", TEMPLATE.formatted(nested)).scan();
    assertThat(subject(facts).isKnown()).isFalse();
  }

  private static Value.Mapping subject(Facts facts) {
    return facts.resources().stream()
        .filter(resource -> resource.type().equals("AWS::Test::Subject"))
        .findFirst()
        .orElseThrow()
        .attributes();
  }
}
