package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import java.util.Optional;

/**
 * The way into an App Engine version. Its own settings tell of logins alone; the rest stands at the
 * application and the service, which are often set up elsewhere.
 */
final class AppEngineExposure {
  static final String VERSION = "appengine.googleapis.com/Version";
  private static final String APPLICATION = "appengine.googleapis.com/Application";
  private static final String SERVICE = "appengine.googleapis.com/Service";
  private static final String FIREWALL = "appengine.googleapis.com/FirewallRule";

  private AppEngineExposure() {}

  static List<Exposure> of(Resource version, References references) {
    return List.of(found(version, references));
  }

  private static Exposure found(Resource version, References references) {
    if (asksEveryone(Attributes.items(Attributes.get(version, "handlers")))) {
      return exposure(version, Reach.AUTHENTICATED, "each handler asks for a Google account");
    }
    List<Resource> applications = references.ofType(APPLICATION);
    if (applications.size() != 1) {
      return exposure(version, Reach.UNKNOWN, "what stands before it is not in the source");
    }
    Optional<Value> proxied = Attributes.get(applications.get(0), "iap", "enabled");
    Optional<Value.Unknown> unknown = Attributes.unknown(proxied);
    if (unknown.isPresent()) {
      return exposure(version, Reach.UNKNOWN, unknown.get().why());
    }
    if (proxied.flatMap(Value::asText).orElse("").equals("true")) {
      return exposure(version, Reach.AUTHENTICATED, "behind the identity aware proxy");
    }
    return references.ofType(SERVICE).isEmpty() && references.ofType(FIREWALL).isEmpty()
        ? exposure(version, Reach.INTERNET, "no identity aware proxy, open ingress")
        : exposure(version, Reach.UNKNOWN, "ingress and firewall are not weighed");
  }

  private static boolean asksEveryone(List<Value> handlers) {
    return !handlers.isEmpty() && handlers.stream().allMatch(AppEngineExposure::asks);
  }

  private static boolean asks(Value handler) {
    String login = Attributes.text(handler, "login");
    return login.equals("LOGIN_REQUIRED") || login.equals("LOGIN_ADMIN");
  }

  private static Exposure exposure(Resource resource, Reach reach, String detail) {
    return new Exposure(reach, "HTTPS address", detail, resource.id(), resource.location());
  }
}
