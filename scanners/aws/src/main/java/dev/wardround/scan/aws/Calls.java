package dev.wardround.scan.aws;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Makes the calls of one account and region, and turns what goes wrong into statuses: one for each
 * call that was refused or failed, however often.
 */
final class Calls {
  private final String place;
  private final Map<String, ScanStatus> statuses = new ConcurrentSkipListMap<>();

  /**
   * @param place account and region, as statuses name them
   */
  Calls(String place) {
    this.place = place;
  }

  /**
   * Makes one call.
   *
   * @param permission the action it needs, as policies name it: {@code s3:GetBucketPolicy}
   */
  <T> Answer<T> ask(String permission, Supplier<T> call) {
    try {
      return Answer.of(call.get());
    } catch (AwsServiceException e) {
      return e.statusCode() == 404 ? Answer.nothing() : refused(permission, e);
    } catch (SdkException e) {
      return failed(permission, "no answer: " + e.getClass().getSimpleName());
    }
  }

  /** Makes a call that answers in pages; what came before a page that failed is kept. */
  <T> List<T> all(String permission, Supplier<? extends Iterable<T>> pages) {
    List<T> found = new ArrayList<>();
    ask(
        permission,
        () -> {
          pages.get().forEach(found::add);
          return found;
        });
    return found;
  }

  /** The same, where the SDK gives whole pages. */
  <P, T> List<T> all(
      String permission, Supplier<? extends Iterable<P>> pages, Function<P, List<T>> items) {
    List<T> found = new ArrayList<>();
    all(permission, pages).forEach(page -> found.addAll(items.apply(page)));
    return found;
  }

  Collection<ScanStatus> statuses() {
    return statuses.values();
  }

  private <T> Answer<T> refused(String permission, AwsServiceException e) {
    String code =
        Optional.ofNullable(e.awsErrorDetails()).map(AwsErrorDetails::errorCode).orElse("");
    if (!isDenial(e.statusCode(), code)) {
      return code.contains("NotFound") || code.startsWith("NoSuch")
          ? Answer.nothing()
          : failed(permission, "answered " + e.statusCode() + " " + code);
    }
    String why = "not allowed: " + permission;
    add(permission, Outcome.DENIED, why, "allow " + permission + " to the identity that scans");
    return Answer.refused(why);
  }

  private static boolean isDenial(int status, String code) {
    return status == 403
        || code.startsWith("AccessDenied")
        || code.startsWith("UnauthorizedOperation")
        || code.equals("AuthorizationError");
  }

  private <T> Answer<T> failed(String permission, String why) {
    add(permission, Outcome.FAILED, why, "scan again; what this call tells is not in the report");
    return Answer.refused(permission + " " + why);
  }

  private void add(String permission, Outcome outcome, String why, String remedy) {
    String target = place + " " + permission;
    statuses.putIfAbsent(target, new ScanStatus("aws", target, outcome, why, remedy));
  }
}
