package dev.wardround.inventory.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.Vulnerability;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InventoryFileTest {
  private static final Location LIVE =
      new Location.Live("111122223333", "eu-west-1", "lambda:GetFunction", "arn:aws:lambda:x");

  private static Inventory inventory(Value.Mapping attributes) {
    Location at = Location.of("template.yaml", 3, 5);
    return new Inventory(
        List.of("."),
        2,
        List.of(
            new Resource(
                "template.yaml#Intake",
                "AWS::Lambda::Function",
                "intake",
                "sam",
                attributes,
                List.of(new CodeSource("src", CodeSource.Kind.DIRECTORY, at)),
                at),
            new Resource(
                "arn",
                "AWS::S3::Bucket",
                "b",
                "live",
                new Value.Mapping(Map.of(), LIVE),
                List.of(),
                LIVE)),
        List.of(
            new Component(
                "pkg:npm/a@1",
                "npm",
                "a",
                "1",
                Component.Certainty.EXACT,
                Component.Scope.SHIPPED,
                List.of("b@2"),
                Location.of("package-lock.json", 9, 0)),
            new Component(
                "pkg:maven/g/a@1",
                "Maven",
                "g:a",
                "1",
                Component.Certainty.EXACT,
                Component.Scope.SHIPPED,
                List.of(),
                Location.of("app.jar"),
                "12 of its classes",
                Reach.by(List.of("Handler.run", "a.A.b")))),
        List.of(
            new Vulnerability(
                "pkg:npm/a@1",
                "CVE-2021-1",
                List.of("GHSA-x"),
                "high",
                7.5,
                "CVSS:3.1/AV:N",
                List.of("CWE-79"),
                List.of("1.1"),
                "2021-01-02",
                true,
                "2021-02-02",
                "OSV",
                Vulnerability.Confidence.GUESS,
                "why")),
        List.of(new ScanStatus("sam", "template.yaml", ScanStatus.Outcome.READ, "", "")),
        Map.of(".java", 4),
        Map.of("advisories", "2026-08-22"));
  }

  private static byte[] written(Inventory inventory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InventoryFile.write(inventory, out);
    return out.toByteArray();
  }

  private static Inventory read(byte[] bytes) throws IOException {
    return InventoryFile.read(new ByteArrayInputStream(bytes));
  }

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(8);
    Arbitrary<Location> places =
        Combinators.combine(
                texts, Arbitraries.integers().between(0, 99), Arbitraries.integers().between(0, 9))
            .as((path, line, column) -> column == 9 ? LIVE : Location.of(path, line, column));
    Arbitrary<Value> leaves =
        Combinators.combine(Arbitraries.integers().between(0, 6), texts, places)
            .as(InventoryFileTest::leaf);
    return Arbitraries.lazyOf(
        () -> leaves,
        () -> leaves,
        () -> leaves,
        () -> Combinators.combine(values().list().ofMaxSize(3), places).as(Value.Sequence::new),
        () -> Combinators.combine(values().list().ofMaxSize(3), places).as(Value.Joined::new),
        () -> mappings().map(mapping -> mapping));
  }

  @Provide
  Arbitrary<Value.Mapping> mappings() {
    return Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), values())
        .ofMaxSize(3)
        .map(map -> new Value.Mapping(new LinkedHashMap<>(map), LIVE));
  }

  private static Value leaf(int kind, String text, Location at) {
    return switch (kind) {
      case 0 -> new Value.Text(text, at);
      case 1 -> new Value.Numeric(new BigDecimal(text.length()).movePointLeft(1), at);
      case 2 -> new Value.Flag(text.isEmpty(), at);
      case 3 -> new Value.Null(at);
      case 4 -> new Value.Reference(text, "Arn", at);
      case 5 -> new Value.Secret("password", text, at);
      default -> new Value.Unknown(text, at);
    };
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBackTheSame(@ForAll("mappings") Value.Mapping attributes)
      throws IOException {
    Inventory inventory = inventory(attributes);
    assertThat(read(written(inventory))).isEqualTo(inventory);
  }

  @Property(tries = 50)
  void theSameInventoryGivesTheSameBytes(@ForAll("mappings") Value.Mapping attributes)
      throws IOException {
    assertThat(written(read(written(inventory(attributes)))))
        .isEqualTo(written(inventory(attributes)));
  }

  @Test
  void aCutFileSaysThatItIsDamaged() throws IOException {
    byte[] bytes = written(inventory(new Value.Mapping(Map.of(), LIVE)));
    for (int length = 30; length < bytes.length - 2; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("damaged or cut off");
    }
  }

  @Test
  void anotherJsonFileIsNoInventory() {
    assertThatThrownBy(() -> read("{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("this is no inventory");
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> read("{\"wardround-inventory\":99}".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("another version");
  }

  @Test
  void anInventoryIsKnownByItsBeginning() throws IOException {
    assertThat(InventoryFile.isInventory(written(inventory(new Value.Mapping(Map.of(), LIVE)))))
        .isTrue();
    assertThat(InventoryFile.isInventory(new byte[] {'{'})).isFalse();
  }
}
