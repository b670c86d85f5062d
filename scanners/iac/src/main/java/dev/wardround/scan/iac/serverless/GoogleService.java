package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of a service on Google Cloud, as the Cloud Functions API has them. */
final class GoogleService {
  private GoogleService() {}

  static List<Resource> resources(Service service, String path) {
    List<Resource> resources = new ArrayList<>();
    for (Map.Entry<String, Value.Mapping> entry : service.functions().entrySet()) {
      Value.Mapping function = entry.getValue();
      String name =
          Build.textOf(function, "name").isEmpty()
              ? service.name() + "-" + service.stage() + "-" + entry.getKey()
              : Build.textOf(function, "name");
      resources.add(
          new Resource(
              path + "#" + entry.getKey(),
              "cloudfunctions.googleapis.com/CloudFunction",
              name,
              "serverless",
              attributes(service, function, name),
              List.of(),
              function.location()));
    }
    return resources;
  }

  private static Value.Mapping attributes(Service service, Value.Mapping function, String name) {
    Location at = function.location();
    return Build.at(at)
        .put("name", name)
        .put("entryPoint", function.get("handler"))
        .put("runtime", function.get("runtime").or(() -> service.ofProvider("runtime")))
        .put(
            "availableMemoryMb",
            function.get("memorySize").or(() -> service.ofProvider("memorySize")))
        .put("timeout", function.get("timeout").or(() -> service.ofProvider("timeout")))
        .put(
            "serviceAccountEmail",
            function.get("serviceAccountEmail").or(() -> service.ofProvider("serviceAccountEmail")))
        .put(
            "environmentVariables",
            function.get("environment").or(() -> service.ofProvider("environment")))
        .put("vpcConnector", function.get("vpc").or(() -> service.ofProvider("vpc")))
        .put("labels", function.get("labels").or(() -> service.ofProvider("labels")))
        .put(
            "httpsTrigger", event(function, "http").map(event -> Build.at(event.location()).done()))
        .put("eventTrigger", event(function, "event"))
        .put("iamPolicy", everyone(function))
        .done();
  }

  private static Optional<Value> event(Value.Mapping function, String kind) {
    return Build.items(function.get("events")).stream()
        .flatMap(event -> Build.get(event, kind).stream())
        .findFirst();
  }

  /** Who may invoke it; a switch whose position is not known leaves that unknown. */
  private static Optional<Value> everyone(Value.Mapping function) {
    return function
        .get("allowUnauthenticated")
        .filter(open -> !open.isKnown() || open.asText().orElse("").equals("true"))
        .map(open -> open.isKnown() ? openToAll(open.location()) : open);
  }

  private static Value openToAll(Location at) {
    Value binding =
        Build.at(at)
            .put("role", "roles/cloudfunctions.invoker")
            .put("members", Build.list(at, Build.text("allUsers", at)))
            .done();
    return Build.at(at).put("bindings", Build.list(at, binding)).done();
  }
}
