package dev.wardround.scan.gcp;

import com.google.api.gax.rpc.ApiException;
import com.google.api.gax.rpc.StatusCode.Code;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Turns what goes wrong with calls into statuses: one for each scope and permission. */
final class Calls {
  private static final String DISABLED = "SERVICE_DISABLED";

  private final Map<String, ScanStatus> statuses = new TreeMap<>();

  /**
   * Makes one call.
   *
   * @param scope what it is about: {@code projects/clinic}
   * @param permission as roles name it
   */
  <T> Optional<T> ask(String scope, String permission, Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (ApiException e) {
      refused(scope, permission, e);
      return Optional.empty();
    }
  }

  private void refused(String scope, String permission, ApiException e) {
    Code code = e.getStatusCode().getCode();
    if (DISABLED.equals(e.getReason())) {
      String remedy = "gcloud services enable cloudasset.googleapis.com";
      add(scope, permission, Outcome.DENIED, "the Cloud Asset API is disabled", remedy);
    } else if (code == Code.PERMISSION_DENIED || code == Code.UNAUTHENTICATED) {
      add(
          scope,
          permission,
          Outcome.DENIED,
          code == Code.PERMISSION_DENIED
              ? "not allowed: " + permission
              : "the identity could not sign in",
          "give the identity that scans a role with " + permission + " at " + scope);
    } else {
      failed(scope, permission, "answered " + code);
    }
  }

  void failed(String scope, String permission, String why) {
    String remedy = "scan again; what this call tells is not in the report";
    add(scope, permission, Outcome.FAILED, why, remedy);
  }

  private void add(String scope, String permission, Outcome outcome, String why, String remedy) {
    String target = scope + " " + permission;
    statuses.putIfAbsent(target, new ScanStatus("gcp", target, outcome, why, remedy));
  }

  Collection<ScanStatus> statuses() {
    return statuses.values();
  }
}
