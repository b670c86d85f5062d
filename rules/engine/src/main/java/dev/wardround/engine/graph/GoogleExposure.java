package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The way into a Cloud Run service or a function on Google Cloud: its ingress and who may invoke
 * it.
 */
final class GoogleExposure {
  private static final Set<String> INVOKERS =
      Set.of(
          "roles/run.invoker",
          "roles/cloudfunctions.invoker",
          "roles/run.admin",
          "roles/owner",
          "roles/editor");

  private GoogleExposure() {}

  static List<Exposure> of(Resource resource) {
    boolean events =
        Attributes.get(resource, "eventTrigger").isPresent()
            && Attributes.get(resource, "httpsTrigger").isEmpty();
    if (events) {
      return List.of();
    }
    Optional<Value> ingress =
        Attributes.get(resource, "ingress")
            .or(() -> Attributes.get(resource, "ingressSettings"))
            .or(() -> Attributes.get(resource, "serviceConfig", "ingressSettings"));
    Optional<Value.Unknown> unknown = Attributes.unknown(ingress);
    if (unknown.isPresent()) {
      return List.of(exposure(resource, Reach.UNKNOWN, unknown.get().why()));
    }
    String setting = ingress.flatMap(Value::asText).orElse("all").toLowerCase(Locale.ROOT);
    if (setting.contains("internal")) {
      return List.of(exposure(resource, Reach.INTERNAL, "internal ingress"));
    }
    return List.of(invoked(resource));
  }

  private static Exposure invoked(Resource resource) {
    if (Attributes.get(resource, "invokerIamDisabled")
        .flatMap(Value::asText)
        .orElse("")
        .equals("true")) {
      return exposure(resource, Reach.INTERNET, "the invoker check is disabled");
    }
    Optional<Value> bindings = Attributes.get(resource, "iamPolicy", "bindings");
    for (Value binding : Attributes.items(bindings)) {
      if (binding instanceof Value.Unknown why) {
        return exposure(resource, Reach.UNKNOWN, why.why());
      }
      if (!INVOKERS.contains(Attributes.text(binding, "role"))
          || !(binding instanceof Value.Mapping mapping)) {
        continue;
      }
      for (Value member : Attributes.items(mapping.get("members"))) {
        String name = member.asText().orElse("");
        if (name.equals("allUsers")) {
          return exposure(resource, Reach.INTERNET, "allUsers may invoke it");
        }
        if (name.equals("allAuthenticatedUsers")) {
          return exposure(resource, Reach.INTERNET, "anyone with a Google account may invoke it");
        }
        if (member instanceof Value.Unknown why) {
          return exposure(resource, Reach.UNKNOWN, why.why());
        }
      }
    }
    return exposure(resource, Reach.AUTHENTICATED, "only identities with a grant may invoke it");
  }

  private static Exposure exposure(Resource resource, Reach reach, String detail) {
    return new Exposure(reach, "HTTPS endpoint", detail, resource.id(), resource.location());
  }
}
