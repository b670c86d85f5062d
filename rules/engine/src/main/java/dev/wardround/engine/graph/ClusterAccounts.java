package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * What pods are outside their cluster: their service account names an identity of the cloud in an
 * annotation.
 */
final class ClusterAccounts {
  static final String GOOGLE = "iam.gke.io/gcp-service-account";
  private static final String AWS = "eks.amazonaws.com/role-arn";
  private static final String AZURE = "azure.workload.identity/client-id";
  private static final String ROLE = ":role/";

  private final References references;

  ClusterAccounts(References references) {
    this.references = references;
  }

  /** The value that names the cloud's identity, a reference to a declared role where it is one. */
  Optional<Value> of(Resource service) {
    Optional<Resource> account = account(service);
    return annotation(account, GOOGLE)
        .or(() -> annotation(account, AWS).map(this::declared))
        .or(() -> annotation(account, AZURE));
  }

  /** The service account of Google's that a Knative service runs as, here or on Cloud Run. */
  Optional<Value> google(Resource service) {
    Optional<Value> name = name(service);
    boolean cloudRun = name.flatMap(Value::asText).orElse("").indexOf('@') > 0;
    return cloudRun ? name : annotation(account(service), GOOGLE);
  }

  private static Optional<Value> name(Resource service) {
    return Attributes.get(service, "spec", "template", "spec", "serviceAccountName");
  }

  private Optional<Resource> account(Resource service) {
    String name = name(service).map(v -> v.asText().orElse("")).orElse("default");
    String space = Attributes.text(service, "metadata", "namespace");
    return references.ofType("v1/ServiceAccount").stream()
        .filter(resource -> Attributes.text(resource, "metadata", "name").equals(name))
        .filter(resource -> Attributes.text(resource, "metadata", "namespace").equals(space))
        .findFirst();
  }

  private static Optional<Value> annotation(Optional<Resource> account, String key) {
    return account.flatMap(resource -> Attributes.get(resource, "metadata", "annotations", key));
  }

  /** A role that the same inventory declares under the name that ends the ARN. */
  private Value declared(Value arn) {
    String text = arn.asText().orElse("");
    int at = text.indexOf(ROLE);
    if (!text.startsWith("arn:") || at < 0) {
      return arn;
    }
    String name = text.substring(text.lastIndexOf('/') + 1);
    return references.ofType("AWS::IAM::Role").stream()
        .filter(resource -> Attributes.text(resource, "RoleName").equals(name))
        .findFirst()
        .<Value>map(role -> new Value.Reference(role.id(), "Arn", arn.location()))
        .orElse(arn);
  }
}
