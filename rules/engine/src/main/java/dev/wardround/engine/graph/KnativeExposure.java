package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import java.util.Optional;

/** The way into a Knative service: the cluster's gateway, unless it is for the cluster alone. */
final class KnativeExposure {
  private static final String VISIBILITY = "networking.knative.dev/visibility";
  private static final String RUN_INGRESS = "run.googleapis.com/ingress";

  private KnativeExposure() {}

  static List<Exposure> of(Resource service) {
    Optional<Value> ingress = Attributes.get(service, "metadata", "annotations", RUN_INGRESS);
    if (isCloudRun(service)) {
      return List.of(cloudRun(service, ingress));
    }
    Optional<Value> visibility = Attributes.get(service, "metadata", "labels", VISIBILITY);
    Optional<Value.Unknown> unknown = Attributes.unknown(visibility);
    if (unknown.isPresent()) {
      return List.of(exposure(service, Reach.UNKNOWN, unknown.get().why()));
    }
    // Without the label a service gets a public route:
    // knative.dev/docs/serving/services/private-services.
    return visibility.flatMap(Value::asText).orElse("").equals("cluster-local")
        ? List.of(exposure(service, Reach.INTERNAL, "cluster-local visibility"))
        : List.of(exposure(service, Reach.INTERNET, "no cluster-local visibility"));
  }

  private static boolean isCloudRun(Resource service) {
    return Attributes.get(service, "metadata", "annotations").stream()
        .filter(Value.Mapping.class::isInstance)
        .flatMap(v -> ((Value.Mapping) v).entries().keySet().stream())
        .anyMatch(key -> key.startsWith("run.googleapis.com/"));
  }

  private static Exposure cloudRun(Resource service, Optional<Value> ingress) {
    String setting = ingress.flatMap(Value::asText).orElse("all");
    return setting.startsWith("internal")
        ? exposure(service, Reach.INTERNAL, "internal ingress")
        : exposure(
            service, Reach.UNKNOWN, "open ingress; who may invoke it is not in the manifest");
  }

  private static Exposure exposure(Resource resource, Reach reach, String detail) {
    return new Exposure(reach, "HTTP route", detail, resource.id(), resource.location());
  }
}
