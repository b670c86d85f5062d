package dev.wardround.scan.dependency.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class CargoLockTest {
  private static final String LOCK =
      """
      version = 3
      [[package]]
      name = "intake"
      version = "0.1.0"
      dependencies = ["rand", "tempfile 3.0.0", "forked"]
      [[package]]
      name = "rand"
      version = "0.8.0"
      source = "registry+https://github.com/rust-lang/crates.io-index"
      dependencies = ["libc 0.2.1 (registry+https://github.com/rust-lang/crates.io-index)"]
      [[package]]
      name = "libc"
      version = "0.2.1"
      source = "registry+https://github.com/rust-lang/crates.io-index"
      [[package]]
      name = "tempfile"
      version = "3.0.0"
      source = "registry+https://github.com/rust-lang/crates.io-index"
      [[package]]
      name = "forked"
      version = "1.0.0"
      source = "git+https://github.com/x/forked#0"
      """;

  @Test
  void theManifestTellsWhatOnlyTestsNeed() {
    Scan scan =
        Scan.of("Cargo.lock", LOCK)
            .with(
                "Cargo.toml",
                """
                [package]
                name = 'intake'
                [dependencies]
                rand = '0.8'
                forked = {git = 'x'}
                [dev-dependencies]
                tempfile = '3'
                """);
    assertThat(scan.components(new CargoLock()))
        .containsExactly(
            "cargo/rand@0.8.0 EXACT SHIPPED @6",
            "cargo/libc@0.2.1 EXACT SHIPPED @11 via rand@0.8.0",
            "cargo/tempfile@3.0.0 EXACT DEVELOPMENT @15");
    assertThat(scan.statuses(new CargoLock())).first().asString().contains("1 package comes");
  }

  @Test
  void withoutAManifestAllCountsAsShipped() {
    assertThat(Scan.of("a/Cargo.lock", LOCK).components(new CargoLock()))
        .contains("cargo/tempfile@3.0.0 EXACT SHIPPED @15");
  }
}
