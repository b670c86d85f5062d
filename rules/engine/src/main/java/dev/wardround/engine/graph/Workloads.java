package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.Exposure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the functions and container services of an inventory and links each to what bears on its
 * data.
 */
final class Workloads {
  private final References references;
  private final CodeLinks code;
  private final LambdaExposure lambda;
  private final ContainerExposure containers;
  private final AzureExposure azure;
  private final Identities identities;
  private final DataReach reach;

  Workloads(References references, CodeLinks code, List<DataStore> stores) {
    this.references = references;
    this.code = code;
    this.lambda = new LambdaExposure(references);
    this.containers = new ContainerExposure(references);
    this.azure = new AzureExposure(references);
    this.identities = new Identities(references);
    this.reach = new DataReach(references, identities, stores);
  }

  /** Whether resources of this type run code. */
  static boolean isWorkload(String type) {
    return switch (type) {
      case "AWS::Lambda::Function",
          "AWS::ECS::TaskDefinition",
          "run.googleapis.com/Service",
          "run.googleapis.com/Job",
          "cloudfunctions.googleapis.com/Function",
          "cloudfunctions.googleapis.com/CloudFunction",
          AppEngineExposure.VERSION,
          "serving.knative.dev/Service" ->
          true;
      default -> false;
    };
  }

  List<Workload> all() {
    List<Workload> found = new ArrayList<>();
    for (Resource resource : references.all()) {
      if (isWorkload(resource.type()) || AzureWorkloads.isWorkload(resource)) {
        found.add(workload(resource));
      }
    }
    return found;
  }

  private Workload workload(Resource resource) {
    Workload.Identity identity = identities.of(resource);
    return new Workload(
        resource.id(),
        resource.type(),
        resource.name(),
        runtime(resource),
        resource.location(),
        sorted(exposures(resource)),
        code.of(resource),
        identity,
        reach.of(resource, identity));
  }

  private List<Exposure> exposures(Resource resource) {
    return switch (resource.type()) {
      case "AWS::Lambda::Function" -> lambda.of(resource);
      case "AWS::ECS::TaskDefinition" -> containers.of(resource);
      case "serving.knative.dev/Service" -> KnativeExposure.of(resource);
      case "run.googleapis.com/Job" -> List.of();
      case AppEngineExposure.VERSION -> AppEngineExposure.of(resource, references);
      case AzureWorkloads.SITE,
          AzureWorkloads.CONTAINER_APP,
          AzureWorkloads.CONTAINER_GROUP,
          AzureWorkloads.WORKFLOW ->
          azure.of(resource);
      default -> GoogleExposure.of(resource);
    };
  }

  private static List<Exposure> sorted(List<Exposure> exposures) {
    return exposures.stream()
        .sorted(
            Comparator.comparing(Exposure::reach)
                .thenComparing(Exposure::label)
                .thenComparing(Exposure::resource))
        .toList();
  }

  private static String runtime(Resource resource) {
    String runtime = Attributes.text(resource, "Runtime");
    if (!runtime.isEmpty()) {
      return runtime;
    }
    String google = Attributes.text(resource, "buildConfig", "runtime");
    return google.isEmpty() ? Attributes.text(resource, "runtime") : google;
  }
}
