package dev.wardround.scan.gcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.asset.v1.AssetServiceClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PermissionsTest {
  @Test
  void theRoleOnlyLists() {
    assertThat(Permissions.all()).isSorted().allMatch(one -> one.contains(".list"));
    assertThat(Permissions.role()).contains("  - cloudasset.assets.listResource\n");
  }

  @Test
  void aCallThatCouldChangeSomethingIsNotLetOut() throws IOException {
    try (Replay replay = new Replay();
        AssetServiceClient client = replay.connection().assets()) {
      assertThatThrownBy(() -> client.deleteFeed("projects/clinic/feeds/one"))
          .hasStackTraceContaining("a scan must not call DELETE");
      assertThat(replay.calls()).isEmpty();
    }
  }
}
