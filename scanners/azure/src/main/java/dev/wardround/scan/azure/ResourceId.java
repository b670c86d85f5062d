package dev.wardround.scan.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An identifier of Resource Manager, taken apart: {@code
 * /subscriptions/S/resourceGroups/G/providers/Microsoft.Sql/servers/a/databases/b}.
 *
 * @param text as Azure gave it
 * @param subscription empty for what stands above subscriptions
 * @param type {@code Microsoft.Sql/servers/databases}, in the spelling of templates
 * @param name with the names of those it is a child of: {@code a/b}
 * @param scope what an extension extends; empty for others
 */
record ResourceId(String text, String subscription, String type, String name, String scope) {
  private static final String PROVIDERS = "/providers/";

  /** Empty where the text names no resource of a provider. */
  static Optional<ResourceId> of(String text) {
    int provider = lastProvider(text);
    if (provider < 0) {
      return Optional.empty();
    }
    String[] parts = text.substring(provider + PROVIDERS.length()).split("/", -1);
    if (parts.length < 3 || parts.length % 2 == 0) {
      return Optional.empty();
    }
    List<String> types = new ArrayList<>(List.of(parts[0]));
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      types.add(parts[i]);
      names.add(parts[i + 1]);
    }
    String before = text.substring(0, provider);
    return Optional.of(
        new ResourceId(
            text,
            subscriptionOf(text),
            Spelling.of(String.join("/", types)),
            String.join("/", names),
            lastProvider(before) < 0 ? "" : before));
  }

  static String subscriptionOf(String text) {
    String[] parts = text.split("/", 4);
    return parts.length > 2 && parts[1].equalsIgnoreCase("subscriptions") ? parts[2] : "";
  }

  /** What it is a child of; empty for what stands alone. */
  Optional<String> parent() {
    int last = name.lastIndexOf('/');
    return last < 0
        ? Optional.empty()
        : Optional.of(text.substring(0, text.lastIndexOf('/', text.lastIndexOf('/') - 1)));
  }

  private static int lastProvider(String text) {
    for (int i = text.length() - PROVIDERS.length(); i >= 0; i--) {
      if (text.regionMatches(true, i, PROVIDERS, 0, PROVIDERS.length())) {
        return i;
      }
    }
    return -1;
  }
}
