package dev.wardround.scan.iac.bicep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.wardround.inventory.Facts;
import dev.wardround.scan.iac.arm.FilesOf;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written in a file, it is told, not thrown, and soon. */
class MutatedBicepTest {
  private static final String WHOLE =
      """
      targetScope = 'resourceGroup'
      import { a } from 'main.bicep'
      type t = { x: string, y: 'a' | 'b'[]? }?
      @secure()
      param p t = { x: '${1 + 2}' }
      var v = [for (n, i) in range(0, 3): { '${n}': i > 1 ? v : p.?x ?? null }]
      func f(s string) string => toLower('${s}-${f(s)}')
      resource r 'Microsoft.Web/sites@2022-03-01' = [for x in v: if (x != null) {
        name: f('a')
        resource c 'config' = { name: 'web', properties: { a: r[0].id } }
        tags: { ...p, b: map(v, y => y.z[^1]) }
      }]
      module m 'main.bicep' = { name: 'm', params: { p: m.outputs.o } }
      output o string = r[0]!.properties.x::y
      """;

  @Property(tries = 60)
  void anyTextIsTold(@ForAll("texts") String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> scan(text));
  }

  @Property(tries = 60)
  void wordsInAnyOrderAreTold(@ForAll("words") List<String> words) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> scan(String.join("", words)));
  }

  private static void scan(String text) {
    Facts facts = FilesOf.file("main.bicep", text).scan(new BicepScanner());
    assertThat(facts.statuses()).hasSize(1);
  }

  /** The whole file with one piece taken out, doubled, or put in elsewhere. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, WHOLE.length() - 1);
    return net.jqwik.api.Combinators.combine(
            place, place, place, Arbitraries.strings().ofMaxLength(3))
        .as(
            (a, b, c, added) -> {
              String piece = WHOLE.substring(Math.min(a, b), Math.max(a, b));
              return WHOLE.substring(0, c) + added + piece + WHOLE.substring(Math.max(a, c));
            });
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "resource ",
            "a ",
            "'x'",
            "'${",
            "}'",
            "'''",
            "= ",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "\n",
            "for ",
            "in ",
            ": ",
            "? ",
            ".?",
            "::",
            "=> ",
            "if ",
            "param ",
            "var ",
            "module ",
            "'main.bicep'",
            "func ",
            "type ",
            "import ",
            "...",
            "!",
            "-",
            "??",
            "|",
            "@",
            "1",
            "//")
        .list()
        .ofMaxSize(60);
  }
}
