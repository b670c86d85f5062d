package dev.wardround.scan.azure;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.exception.HttpResponseException;
import com.azure.core.management.exception.ManagementException;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Exceptions;

/**
 * Turns what goes wrong with calls into statuses: one for each subscription and permission, however
 * often.
 */
final class Calls {
  /** Codes of services that have no such thing for a resource of this kind. */
  private static final Set<String> ABSENT =
      Set.of("FeatureNotSupportedForAccount", "ResourceTypeNotSupported", "NotFound");

  private static final String UNREADABLE = "the answer cannot be read";

  private final Map<String, ScanStatus> statuses = new ConcurrentSkipListMap<>();
  private volatile boolean signedIn = true;

  /**
   * Makes one call.
   *
   * @param place the subscription or management group that it is about
   * @param permission the action it needs, as roles name it: {@code Microsoft.Web/sites/read}
   */
  <T> Answer<T> ask(String place, String permission, Supplier<T> call) {
    try {
      return Answer.of(call.get());
    } catch (ClientAuthenticationException e) {
      signedIn = false;
      return failed(place, permission, "the identity could not sign in");
    } catch (HttpResponseException e) {
      return e.getResponse() == null
          ? failed(place, permission, "no answer")
          : refused(place, permission, e.getResponse().getStatusCode(), code(e));
    } catch (RuntimeException e) {
      Throwable cause = cause(e);
      if (cause == null) {
        throw e;
      }
      return failed(place, permission, "no answer: " + cause.getClass().getSimpleName());
    }
  }

  /** What a service answered instead of what was asked for. */
  <T> Answer<T> refused(String place, String permission, int status, String code) {
    if (status == 404 || ABSENT.contains(code)) {
      return Answer.nothing();
    }
    if (status == 200) {
      return failed(place, permission, UNREADABLE);
    }
    if (status != 401 && status != 403) {
      return failed(place, permission, ("answered " + status + " " + code).strip());
    }
    String why = "not allowed: " + permission;
    add(
        place,
        permission,
        Outcome.DENIED,
        why,
        "give the identity that scans a role with " + permission + " at " + place);
    return Answer.refused(why);
  }

  <T> Answer<T> failed(String place, String permission, String why) {
    add(
        place,
        permission,
        Outcome.FAILED,
        why,
        "scan again; what this call tells is not in the report");
    return Answer.refused(permission + " " + why);
  }

  /** Tells of a part that came, but not whole. */
  void partly(String place, String permission, String why) {
    add(place, permission, Outcome.PARTLY_READ, why, "scan again");
  }

  void add(String place, String permission, Outcome outcome, String why, String remedy) {
    String target = place + " " + permission;
    statuses.putIfAbsent(target, new ScanStatus("azure", target, outcome, why, remedy));
  }

  /** Whether the identity that scans could always say who it is. */
  boolean isSignedIn() {
    return signedIn;
  }

  Collection<ScanStatus> statuses() {
    return statuses.values();
  }

  private static String code(HttpResponseException e) {
    return e instanceof ManagementException known && known.getValue() != null
        ? String.valueOf(known.getValue().getCode())
        : "";
  }

  /** What the network did; null where it did nothing. */
  private static @Nullable Throwable cause(RuntimeException e) {
    Throwable inner = Exceptions.unwrap(e);
    for (int depth = 0; inner != null && depth < 5; depth++) {
      if (inner instanceof IOException || inner instanceof TimeoutException) {
        return inner;
      }
      inner = inner.getCause();
    }
    return null;
  }
}
