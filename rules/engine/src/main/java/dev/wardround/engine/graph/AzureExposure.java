package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The ways into function apps, container apps, container groups and workflows on Azure. */
final class AzureExposure {
  private static final Set<String> EVERYBODY = Set.of("any", "0.0.0.0/0", "::/0");

  private final References references;

  AzureExposure(References references) {
    this.references = references;
  }

  List<Exposure> of(Resource resource) {
    return switch (resource.type()) {
      case AzureWorkloads.SITE -> site(resource);
      case AzureWorkloads.CONTAINER_APP -> containerApp(resource);
      case AzureWorkloads.CONTAINER_GROUP -> containerGroup(resource);
      default -> workflow(resource);
    };
  }

  private List<Exposure> site(Resource app) {
    Optional<Value> network = Attributes.get(app, "properties", "publicNetworkAccess");
    if (Attributes.isUndecided(network)) {
      return List.of(exposure(app, Reach.UNKNOWN, why(network, "publicNetworkAccess")));
    }
    if (Attributes.says(network, "Disabled")) {
      return List.of(exposure(app, Reach.INTERNAL, "public network access is disabled"));
    }
    return switch (AzureSignIn.of(references.to(app.id()))) {
      case ASKED -> List.of(exposure(app, Reach.AUTHENTICATED, "the platform asks for a sign-in"));
      case UNKNOWN ->
          List.of(exposure(app, Reach.UNKNOWN, "whom the platform asks to sign in is not told"));
      case NOT_ASKED ->
          isWalled(Attributes.get(app, "properties", "siteConfig", "ipSecurityRestrictions"))
              ? List.of(exposure(app, Reach.UNKNOWN, "its access restrictions are not weighed"))
              : triggers(app);
    };
  }

  /** A list that is empty, or only lets everybody in, restricts nobody. */
  private static boolean isWalled(Optional<Value> restrictions) {
    return Attributes.isUndecided(restrictions)
        && !(restrictions.orElseThrow() instanceof Value.Sequence sequence
            && sequence.items().stream().allMatch(AzureExposure::letsEverybodyIn));
  }

  /** App Service names the address {@code ipAddress}, Container Apps {@code ipAddressRange}. */
  private static boolean letsEverybodyIn(Value rule) {
    String address = Attributes.text(rule, "ipAddress") + Attributes.text(rule, "ipAddressRange");
    return Attributes.text(rule, "action").equalsIgnoreCase("Allow")
        && EVERYBODY.contains(address.toLowerCase(Locale.ROOT));
  }

  private static String why(Optional<Value> value, String attribute) {
    return Attributes.unknown(value)
        .map(Value.Unknown::why)
        .orElse(attribute + " is decided elsewhere");
  }

  /** By the functions that are declared beside the app; what its code declares is not read. */
  private List<Exposure> triggers(Resource app) {
    List<Exposure> found = new ArrayList<>();
    for (Resource function : references.to(app.id())) {
      if (function.type().equals("Microsoft.Web/sites/functions")) {
        Optional<Value> bindings = Attributes.get(function, "properties", "config", "bindings");
        Attributes.items(bindings).forEach(binding -> trigger(function, binding, found));
      }
    }
    return found.isEmpty()
        ? List.of(
            exposure(app, Reach.UNKNOWN, "what triggers its functions is told in its code alone"))
        : found;
  }

  private static void trigger(Resource function, Value binding, List<Exposure> found) {
    if (!Attributes.text(binding, "type").equalsIgnoreCase("httpTrigger")
        || !(binding instanceof Value.Mapping mapping)) {
      return;
    }
    Optional<Value.Unknown> unknown = Attributes.unknown(mapping.get("authLevel"));
    if (unknown.isPresent()) {
      found.add(exposure(function, Reach.UNKNOWN, unknown.get().why()));
    } else if (Attributes.text(binding, "authLevel").equalsIgnoreCase("anonymous")) {
      found.add(exposure(function, Reach.INTERNET, "its HTTP trigger is anonymous"));
    } else {
      found.add(exposure(function, Reach.AUTHENTICATED, "its HTTP trigger asks for a key"));
    }
  }

  private List<Exposure> containerApp(Resource app) {
    Optional<Value> ingress = Attributes.get(app, "properties", "configuration", "ingress");
    Optional<Value> external =
        Attributes.get(app, "properties", "configuration", "ingress", "external");
    if (Attributes.unknown(ingress).isPresent() || Attributes.isUndecided(external)) {
      String why = why(external.isPresent() ? external : ingress, "its ingress");
      return List.of(exposure(app, Reach.UNKNOWN, why));
    }
    if (ingress.isEmpty() || ingress.get() instanceof Value.Null) {
      return List.of();
    }
    return List.of(Attributes.says(external, "true") ? external(app) : internal(app));
  }

  private Exposure external(Resource app) {
    for (Resource environment : references.from(app.id())) {
      if (environment.type().equals("Microsoft.App/managedEnvironments")
          && Attributes.says(
              Attributes.get(environment, "properties", "vnetConfiguration", "internal"), "true")) {
        return exposure(app, Reach.INTERNAL, "its environment has no address on the internet");
      }
    }
    boolean walled =
        isWalled(
                Attributes.get(
                    app, "properties", "configuration", "ingress", "ipSecurityRestrictions"))
            || references.to(app.id()).stream()
                .anyMatch(r -> r.type().equals("Microsoft.App/containerApps/authConfigs"));
    return walled
        ? exposure(app, Reach.UNKNOWN, "its address rules or sign-in are not weighed")
        : exposure(app, Reach.INTERNET, "its ingress is external");
  }

  private static Exposure internal(Resource app) {
    return exposure(app, Reach.INTERNAL, "its ingress is internal");
  }

  private static List<Exposure> containerGroup(Resource group) {
    Optional<Value> address = Attributes.get(group, "properties", "ipAddress");
    Optional<Value> type = Attributes.get(group, "properties", "ipAddress", "type");
    Optional<Value.Unknown> unknown =
        Attributes.unknown(address).or(() -> Attributes.unknown(type));
    if (unknown.isPresent()) {
      return List.of(exposure(group, Reach.UNKNOWN, unknown.get().why()));
    }
    return switch (type.flatMap(Value::asText).orElse("").toLowerCase(Locale.ROOT)) {
      case "public" -> List.of(exposure(group, Reach.INTERNET, "its address is public"));
      case "private" -> List.of(exposure(group, Reach.INTERNAL, "its address is private"));
      default -> List.of();
    };
  }

  private static List<Exposure> workflow(Resource workflow) {
    Optional<Value> triggers = Attributes.get(workflow, "properties", "definition", "triggers");
    Optional<Value.Unknown> unknown =
        Attributes.unknown(Attributes.get(workflow, "properties", "definition"))
            .or(() -> Attributes.unknown(triggers));
    if (unknown.isPresent()) {
      return List.of(exposure(workflow, Reach.UNKNOWN, unknown.get().why()));
    }
    if (triggers.isPresent() && triggers.get() instanceof Value.Mapping named) {
      for (Value trigger : named.entries().values()) {
        if (Attributes.text(trigger, "type").equalsIgnoreCase("Request")) {
          return List.of(
              exposure(workflow, Reach.AUTHENTICATED, "whoever has its signed address starts it"));
        }
      }
    }
    return List.of();
  }

  private static Exposure exposure(Resource resource, Reach reach, String detail) {
    return new Exposure(reach, "HTTPS endpoint", detail, resource.id(), resource.location());
  }
}
