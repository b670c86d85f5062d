package dev.wardround.scan.iac.terraform.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {
  private static final Location PLACE = Location.of("main.tf", 3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number | '30' | 30",
        "number | thirty | thirty",
        "text | 30 | 30",
        "not | true | false",
        "not | 'false' | true",
        "seconds | 30 | 30s",
        "times 60 | 2 | 120",
        "pick true=Enabled false=Suspended | true | Enabled",
        "pick true=Enabled | false | false",
        "pick a=b | [a, c] | '[b, c]'",
        "many | a | '[a]'",
        "one | [a, b] | a",
        "after / | a/b/c | c",
        "before / | a/b/c | a/b",
        "prefix / | a | /a",
        "prefix / | /a | /a",
        "comma | [a, b] | 'a,b'",
        "drop NONE | NONE | 'null'",
        "drop NONE | KMS | KMS",
        "object | true | {}",
        "object | false | 'null'",
        "constant VPC | vpc-1 | VPC",
        "tags | {a: b} | '[{Key=a, Value=b}]'",
        "pairs Name Value | {a: 1} | '[{Name=a, Value=1}]'",
        "keyed k v | [{k: a, v: 1}] | '{a=1}'",
        "keyed k . | [{k: a, v: 1}] | '{a={k=a, v=1}}'",
        "item Id | a | '{Id=a}'",
        "item A.B Kind=x | [a] | '[{A={B=a}, Kind=x}]'",
        "capitalized free | {a: {b: 1}, free: {c: 1}} | '{A={B=1}, Free={c=1}}'",
        "spread A B | [{A: [1, 2], B: [3], c: 4}] | '[{c=4, A=1}, {c=4, A=2}, {c=4, B=3}]'",
        "spread A | [{c: 4}] | '[{c=4}]'",
      })
  void valuesChangeTheirForm(String conversion, String before, String after)
      throws DocumentException {
    Value value = YamlReader.read("", before).roots().get(0);
    Value converted = Conversions.named(conversion).convert(value, "#owner");
    assertThat(Fixture.plain(converted)).hasToString(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number",
        "text",
        "not",
        "seconds",
        "times 60",
        "pick a=b",
        "one",
        "after /",
        "before /",
        "prefix /",
        "comma",
        "drop NONE",
        "object",
        "tags",
        "pairs Name Value",
        "keyed k v",
        "capitalized",
        "spread A",
        "json",
        "self Arn"
      })
  void whatIsNotKnownStaysNotKnown(String conversion) {
    Value unknown = new Value.Unknown("not yet", PLACE);
    assertThat(Conversions.named(conversion).convert(unknown, "#owner")).isEqualTo(unknown);
  }

  @Test
  void aListWithANameThatIsNotKnownHasNoKnownKeys() {
    Value item =
        new Value.Mapping(java.util.Map.of("k", new Value.Unknown("not yet", PLACE)), PLACE);
    Value list = new Value.Sequence(List.of(item), PLACE);
    assertThat(Conversions.named("keyed k v").convert(list, "").isKnown()).isFalse();
  }

  @Test
  void secretsAreNotPicked() {
    Value secret = new Value.Secret("password", "a", PLACE);
    assertThat(Conversions.named("pick a=b").convert(secret, "")).isEqualTo(secret);
  }
}
