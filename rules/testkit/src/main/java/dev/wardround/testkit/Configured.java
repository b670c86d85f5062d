package dev.wardround.testkit;

import java.util.List;
import java.util.Map;

/** What a user of the examples has configured. */
final class Configured {
  static final Map<String, List<String>> NAMES =
      Map.of(
          "allowed-regions", List.of("us-east-1", "us-west-2", "us-central1"),
          "trusted-accounts", List.of("111122223333"));

  private Configured() {}
}
