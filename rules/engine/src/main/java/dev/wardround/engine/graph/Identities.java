package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Identity;
import java.util.Optional;

/** What a workload runs as. */
final class Identities {
  private final References references;
  private final ClusterAccounts clusters;

  Identities(References references) {
    this.references = references;
    this.clusters = new ClusterAccounts(references);
  }

  Identity of(Resource workload) {
    return switch (workload.type()) {
      case "AWS::Lambda::Function" ->
          named(workload, Attributes.get(workload, "Role"), "no role is declared");
      case "AWS::ECS::TaskDefinition" ->
          named(workload, Attributes.get(workload, "TaskRoleArn"), "no task role");
      case "run.googleapis.com/Service", "run.googleapis.com/Job" ->
          named(workload, serviceAccount(workload), "the default compute service account");
      case "cloudfunctions.googleapis.com/Function" ->
          named(workload, serviceAccount(workload), "the default compute service account");
      case "cloudfunctions.googleapis.com/CloudFunction", AppEngineExposure.VERSION ->
          named(workload, serviceAccount(workload), "the App Engine default service account");
      case AzureWorkloads.SITE,
          AzureWorkloads.CONTAINER_APP,
          AzureWorkloads.CONTAINER_GROUP,
          AzureWorkloads.WORKFLOW ->
          AzureWorkloads.identity(workload, references);
      default -> inCluster(workload);
    };
  }

  /** Outside the cluster a pod is what its service account says; inside, the account itself. */
  private Identity inCluster(Resource workload) {
    Optional<Value> cloud = clusters.of(workload);
    return named(
        workload,
        cloud.or(() -> Attributes.get(workload, "spec", "template", "spec", "serviceAccountName")),
        "the namespace's default service account");
  }

  /** The value that names the service account of a workload on Google Cloud, where it names one. */
  Optional<Value> googleAccount(Resource workload) {
    return workload.type().equals("serving.knative.dev/Service")
        ? clusters.google(workload)
        : serviceAccount(workload);
  }

  private static Optional<Value> serviceAccount(Resource workload) {
    return switch (workload.type()) {
      case "run.googleapis.com/Service", "run.googleapis.com/Job" ->
          Attributes.get(workload, "template", "serviceAccount")
              .or(() -> Attributes.get(workload, "template", "template", "serviceAccount"));
      case "cloudfunctions.googleapis.com/Function" ->
          Attributes.get(workload, "serviceConfig", "serviceAccountEmail");
      case "cloudfunctions.googleapis.com/CloudFunction" ->
          Attributes.get(workload, "serviceAccountEmail");
      case AppEngineExposure.VERSION -> Attributes.get(workload, "serviceAccount");
      default -> Optional.empty();
    };
  }

  private Identity named(Resource workload, Optional<Value> value, String absent) {
    if (value.isEmpty() || value.get() instanceof Value.Null) {
      return new Identity("", absent, workload.location());
    }
    Value named = value.get();
    Optional<Resource> resource =
        References.targets(named).stream().findFirst().flatMap(references::resource);
    if (resource.isPresent()) {
      return new Identity(resource.get().id(), resource.get().name(), resource.get().location());
    }
    if (named instanceof Value.Unknown unknown) {
      return new Identity("", "not known: " + unknown.why(), named.location());
    }
    return named
        .asText()
        .map(text -> new Identity(text, shortName(text), named.location()))
        .orElse(new Identity("", "not known in full", named.location()));
  }

  private static String shortName(String arn) {
    return arn.startsWith("arn:") ? arn.substring(arn.lastIndexOf('/') + 1) : arn;
  }
}
