package dev.wardround.scan.iac.terraform.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  private static final Location PLACE = Location.of("main.tf", 3, 5);
  private static final Value BUCKET = new Value.Reference("#aws_s3_bucket.b", "Arn", PLACE);

  @Test
  void aReferenceInsideOfTextStaysWhereItWas() {
    assertThat(structure(text("{\"Resource\": \""), BUCKET, text("/*\"}")))
        .hasToString("{Resource=${#aws_s3_bucket.b Arn}/*}");
  }

  @Test
  void aReferenceInPlaceOfAValueIsTheValue() {
    assertThat(structure(text("{\"a\": \""), BUCKET, text("\", \"b\": "), BUCKET, text("}")))
        .hasToString("{a=${#aws_s3_bucket.b Arn}, b=${#aws_s3_bucket.b Arn}}");
  }

  @Test
  void escapedQuotesDoNotEndAString() {
    assertThat(structure(text("{\"a\": \"\\\""), BUCKET, text("\"}")))
        .hasToString("{a=\"${#aws_s3_bucket.b Arn}}");
  }

  @Test
  void everyValueStandsWhereTheTextDoes() {
    Value.Mapping mapping = (Value.Mapping) JsonText.structure(text("{\n\"a\": [1]}"));
    assertThat(mapping.get("a").orElseThrow().location()).isEqualTo(PLACE);
  }

  @Test
  void whatIsNotJsonStaysText() {
    assertThat(JsonText.structure(text("{ not json"))).isEqualTo(text("{ not json"));
    assertThat(JsonText.structure(text("plain"))).isEqualTo(text("plain"));
    assertThat(JsonText.structure(text("\uE000" + "0\uE001"))).isInstanceOf(Value.Text.class);
  }

  @Test
  void anEscapeThatLooksLikeAMarkIsText() {
    assertThat(structure(text("{\"a\": \"\\uE0009\\uE001\", \"b\": \""), BUCKET, text("\"}")))
        .hasToString("{a=\uE0009\uE001, b=${#aws_s3_bucket.b Arn}}");
    assertThat(structure(text("{\"a\": \"\\uE000\"}"))).hasToString("{a=\uE000}");
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutTrouble(@ForAll String before, @ForAll String after) {
    Value joined = new Value.Joined(List.of(text("{" + before), BUCKET, text(after)), PLACE);
    assertThat(JsonText.structure(joined)).isNotNull();
  }

  private static Object structure(Value... parts) {
    return Fixture.plain(JsonText.structure(new Value.Joined(List.of(parts), PLACE)));
  }

  private static Value.Text text(String text) {
    return new Value.Text(text, PLACE);
  }
}
