package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an API hands its requests to. */
final class IntegrationTarget {
  private static final String FUNCTIONS = "/functions/";
  private static final String INVOCATIONS = "/invocations";

  private IntegrationTarget() {}

  /** The address; where it is that of a function, with a reference to the function in it. */
  static Optional<Value> of(@Nullable String uri, Location at) {
    if (uri == null) {
      return Optional.empty();
    }
    int from = uri.indexOf(FUNCTIONS);
    if (from < 0 || !uri.endsWith(INVOCATIONS)) {
      return Optional.of(new Value.Text(uri, at));
    }
    int begin = from + FUNCTIONS.length();
    String function = uri.substring(begin, uri.length() - INVOCATIONS.length());
    List<Value> parts = new ArrayList<>();
    parts.add(new Value.Text(uri.substring(0, begin), at));
    parts.add(new Value.Reference(function, "Arn", at));
    parts.add(new Value.Text(INVOCATIONS, at));
    return Optional.of(new Value.Joined(parts, at));
  }

  /** The function that an HTTP API names by its bare ARN, or its address. */
  static Optional<Value> ofHttpApi(@Nullable String uri, Location at) {
    return uri != null
            && uri.contains(":lambda:")
            && uri.startsWith("arn:")
            && !uri.contains(FUNCTIONS)
        ? Optional.of(new Value.Reference(uri, "Arn", at))
        : of(uri, at);
  }
}
