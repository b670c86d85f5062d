package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Inventory;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeEstateTest {
  /** A figure of a quiet machine stands in docs/azure.md; this only stops what runs away. */
  @Test
  @Timeout(60)
  void twoThousandResourcesAreReadWithoutAMissingOne() throws IOException, AzureScanException {
    try (Replay replay = LargeEstate.fill(new Replay())) {
      long begin = System.nanoTime();
      Inventory inventory = LargeEstate.scan(replay);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
      assertThat(replay.unexpected()).isEmpty();
      assertThat(inventory.statuses()).isEmpty();
      assertThat(inventory.resources()).hasSizeGreaterThan(LargeEstate.SIZE);
    }
  }
}
