package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether Azure's platform asks callers of a site to sign in before they reach it: the {@code
 * authsettingsV2} of the site.
 */
enum AzureSignIn {
  ASKED,
  NOT_ASKED,
  UNKNOWN;

  /** What the settings say among what refers to the site. */
  static AzureSignIn of(Collection<Resource> referring) {
    for (Resource config : referring) {
      AzureSignIn told =
          config.type().equals("Microsoft.Web/sites/config") ? of(config) : NOT_ASKED;
      if (told != NOT_ASKED) {
        return told;
      }
    }
    return NOT_ASKED;
  }

  private static AzureSignIn of(Resource config) {
    Optional<Value> asked = validation(config, "requireAuthentication");
    Optional<Value> action = validation(config, "unauthenticatedClientAction");
    Optional<Value> enabled = Attributes.get(config, "properties", "platform", "enabled");
    Optional<Value> excluded = validation(config, "excludedPaths");
    if (Attributes.isUndecided(asked)) {
      return UNKNOWN;
    }
    if (!Attributes.says(asked, "true")
        || Attributes.says(enabled, "false")
        || Attributes.says(action, "allowanonymous")) {
      return NOT_ASKED;
    }
    return Attributes.isUndecided(enabled)
            || Attributes.isUndecided(action)
            || Attributes.isUndecided(excluded)
        ? UNKNOWN
        : ASKED;
  }

  private static Optional<Value> validation(Resource config, String name) {
    return Attributes.get(config, "properties", "globalValidation", name);
  }
}
