package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpRequest;
import com.azure.core.util.Context;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
  @Test
  void everyActionOfTheRoleOnlyReads() {
    assertThat(Permissions.all()).isNotEmpty().allMatch(action -> action.endsWith("/read"));
    assertThat(Permissions.all()).isEqualTo(List.copyOf(new TreeSet<>(Permissions.all())));
  }

  @Test
  void theRoleAllowsEachFurtherCall() {
    assertThat(Permissions.all())
        .contains(
            "Microsoft.Web/sites/config/read",
            "Microsoft.Authorization/roleAssignments/read",
            "Microsoft.ResourceGraph/resources/read");
    assertThat(Details.all())
        .allSatisfy(detail -> assertThat(Permissions.all()).contains(detail.permission()));
  }

  @Test
  void theRoleIsOneThatAzureTakes() throws IOException {
    try (JsonReader reader = JsonProviders.createReader(Permissions.role())) {
      Map<?, ?> role = (Map<?, ?>) reader.readUntyped();
      assertThat(role.get("Actions")).isEqualTo(Permissions.all());
      assertThat(role.get("DataActions")).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT /subscriptions/s",
        "DELETE /subscriptions/s",
        "PATCH /subscriptions/s",
        "POST /subscriptions/s/providers/Microsoft.Web/sites/a/config/appsettings/list",
        "POST /subscriptions/s/providers/Microsoft.Web/register"
      })
  void aChangingCallNeverLeaves(String call) throws IOException {
    try (Replay replay = new Replay()) {
      String[] words = call.split(" ", 2);
      HttpRequest request =
          new HttpRequest(HttpMethod.valueOf(words[0]), replay.address() + words[1]);
      assertThatThrownBy(
              () -> replay.connection().pipeline().sendSync(request, Context.NONE).close())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a scan must not call");
      assertThat(replay.asked()).isEmpty();
    }
  }
}
