package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.ShortTags;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonWriter;
import dev.wardround.scan.iac.document.YamlReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownValuesTest {
  private static final Value.Mapping TEMPLATE =
      read(
          """
          Parameters:
            Stage: {Type: String, Default: test}
            Token: {Type: String, Default: hush, NoEcho: true}
            Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /image}
          """);

  private static Value.Mapping read(String text) {
    try {
      return (Value.Mapping) YamlReader.read("t.yaml", text, ShortTags::read).roots().get(0);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static String known(String value, Map<String, Value> passed) {
    Value of = read("a: " + value).get("a").orElseThrow();
    return JsonWriter.canonical(new KnownValues(TEMPLATE, passed).in(of));
  }

  private static Map<String, Value> passed(String name, String text) {
    return Map.of(name, new Value.Text(text, TEMPLATE.location()));
  }

  @Test
  void defaultStandsInWhereNothingWasPassed() {
    assertThat(known("!Ref Stage", Map.of())).isEqualTo("\"test\"");
    assertThat(known("!Ref Stage", passed("Stage", "prod"))).isEqualTo("\"prod\"");
  }

  @Test
  void substitutionIsFilledWithWhatIsKnown() {
    assertThat(known("!Sub 'a-${Stage}-${AWS::Region}-${Bucket.Arn}'", Map.of()))
        .isEqualTo("{\"Fn::Sub\":\"a-test-${AWS::Region}-${Bucket.Arn}\"}");
    assertThat(known("!Sub '${AWS::Region}'", passed("AWS::Region", "eu-west-1")))
        .isEqualTo("{\"Fn::Sub\":\"eu-west-1\"}");
  }

  @Test
  void variablesOfASubstitutionHideParameters() {
    assertThat(known("!Sub ['${Stage}', {Stage: own}]", Map.of()))
        .isEqualTo("{\"Fn::Sub\":[\"${Stage}\",{\"Stage\":\"own\"}]}");
  }

  @Test
  void hiddenAndStoredParametersStayReferences() {
    assertThat(known("!Ref Token", Map.of())).isEqualTo("{\"Ref\":\"Token\"}");
    assertThat(known("!Ref Image", Map.of())).isEqualTo("{\"Ref\":\"Image\"}");
    assertThat(known("!Sub '${Token'", Map.of())).isEqualTo("{\"Fn::Sub\":\"${Token\"}");
  }
}
