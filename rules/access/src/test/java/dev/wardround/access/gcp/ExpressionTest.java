package dev.wardround.access.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionTest {
  private static final GcpRequest REQUEST =
      new GcpRequest(
          "user:a@b.example",
          "storage.objects.get",
          new GcpResource(
              "o",
              "projects/_/buckets/phi/objects/2026/a.json",
              "storage.googleapis.com/Object",
              "storage.googleapis.com",
              Optional.of(Map.of("1/env", "prod"))),
          Optional.of(Instant.parse("2026-03-02T23:30:00Z")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "resource.name.startsWith('projects/_/buckets/phi') ; YES",
        "resource.name.extract('/objects/{day}/') == '2026' ; YES",
        "resource.name.extract('/nothing/{day}/') == '' ; YES",
        "resource.type == 'storage.googleapis.com/Bucket' ; NO",
        "resource.service in ['run.googleapis.com', 'storage.googleapis.com'] ; YES",
        "!resource.matchTag('1/env', 'prod') ; NO",
        "resource.hasTagKey('1/phi') ; NO",
        "request.time.getDayOfWeek('Europe/Berlin') == 2 ; YES",
        "request.time.getDayOfWeek() == 1 ; YES",
        "request.time.getHours('Nowhere/City') == 1 ; NO",
        "request.time.getHours('Nowhere/City') == 1 || true ; YES",
        "request.time < timestamp('not a date') ; NO",
        "resource.name < 5 ; NO",
        "request.auth.claims.x == 'y' ; MAYBE",
        "destination.ip == '10.0.0.1' ; MAYBE",
        "destination.ip == '10.0.0.1' && false ; NO",
        "this is no CEL ; MAYBE"
      })
  void isEvaluatedInThreeValues(String expression, Truth expected) {
    assertThat(Expression.of(expression).test(REQUEST)).isEqualTo(expected);
  }
}
