package dev.wardround.access.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the circumstances of a request: condition keys with their values. An open
 * context does not know the keys that it does not hold; in a closed one they are absent from the
 * request.
 */
public final class Context {
  private static final Context UNKNOWN = new Context(Map.of(), false);

  private final Map<String, List<String>> values;
  private final boolean closed;

  private Context(Map<String, List<String>> values, boolean closed) {
    this.values = values;
    this.closed = closed;
  }

  /** Nothing is known. */
  public static Context unknown() {
    return UNKNOWN;
  }

  /** Keys that are not in the map are not known. */
  public static Context open(Map<String, List<String>> values) {
    return new Context(lowered(values), false);
  }

  /** Keys that are not in the map are absent from the request. */
  public static Context closed(Map<String, List<String>> values) {
    return new Context(lowered(values), true);
  }

  /** The same context with one more key. */
  public Context with(String key, String... more) {
    Map<String, List<String>> all = new HashMap<>(values);
    all.put(key.toLowerCase(Locale.ROOT), List.of(more));
    return new Context(all, closed);
  }

  /**
   * The values of a key in lower case; null where it is not held. Not an Optional because this is
   * asked for each condition of each statement.
   */
  @Nullable List<String> get(String key) {
    return values.get(key);
  }

  boolean isClosed() {
    return closed;
  }

  private static Map<String, List<String>> lowered(Map<String, List<String>> values) {
    Map<String, List<String>> lowered = new HashMap<>();
    values.forEach((key, list) -> lowered.put(key.toLowerCase(Locale.ROOT), List.copyOf(list)));
    return lowered;
  }
}
