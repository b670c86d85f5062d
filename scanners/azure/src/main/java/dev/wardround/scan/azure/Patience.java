package dev.wardround.scan.azure;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.RequestRetryCondition;
import com.azure.core.http.policy.RetryStrategy;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long a call is tried again: as long as Azure asks for, if that is bearable, or
 * twice as long each time.
 */
final class Patience implements RetryStrategy {
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

  private final int tries;
  private final Duration first;
  private final Duration longest;

  /**
   * @param tries after the first
   * @param first how long to wait where Azure does not say; doubled each time
   * @param longest what Azure may ask for before the call counts as failed
   */
  Patience(int tries, Duration first, Duration longest) {
    this.tries = tries;
    this.first = first;
    this.longest = longest;
  }

  @Override
  public int getMaxRetries() {
    return tries;
  }

  @Override
  public Duration calculateRetryDelay(int attempts) {
    return first.multipliedBy(1L << Math.min(attempts, 10));
  }

  @Override
  public boolean shouldRetryCondition(RequestRetryCondition condition) {
    HttpResponse response = condition.getResponse();
    return response == null
        ? isPassing(condition.getThrowable())
        : PASSING.contains(response.getStatusCode()) && isBearable(response);
  }

  private static boolean isPassing(@Nullable Throwable trouble) {
    return trouble instanceof IOException || trouble instanceof TimeoutException;
  }

  private boolean isBearable(HttpResponse response) {
    String wait = response.getHeaderValue(HttpHeaderName.RETRY_AFTER);
    return wait == null || (wait.length() <= 5 && Pace.seconds(wait) <= longest.toSeconds());
  }

  /** What Azure may ask for. */
  Duration longest() {
    return longest;
  }
}
