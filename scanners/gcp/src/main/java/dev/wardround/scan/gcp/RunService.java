package dev.wardround.scan.gcp;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Cloud Run service in the form of the REST interface's second version, which the rules judge.
 * Cloud Asset Inventory shows it in the form of the first, which is Knative's.
 */
final class RunService {
  private static final String TYPE = "run.googleapis.com/Service";
  private static final String RUN = "run.googleapis.com/";
  private static final String SCALING = "autoscaling.knative.dev/";

  private final Value.Mapping data;
  private final Map<String, Value> made = new LinkedHashMap<>();
  private final Map<String, Value> template = new LinkedHashMap<>();

  private RunService(Value.Mapping data) {
    this.data = data;
  }

  static boolean isKnative(String type, Value.Mapping data) {
    return type.equals(TYPE) && data.get("apiVersion").isPresent() && data.get("spec").isPresent();
  }

  static Map<String, Value> of(Value.Mapping data) {
    return new RunService(data).made();
  }

  private Map<String, Value> made() {
    copy(made, "name", data.get("metadata", "name"));
    copy(made, "labels", data.get("metadata", "labels"));
    copy(made, "ingress", own("ingress").map(RunService::ingress));
    copy(made, "invokerIamDisabled", own("invoker-iam-disabled").map(RunService::flag));
    nested(made, "binaryAuthorization", "policy", own("binary-authorization"));
    copy(made, "uri", data.get("status", "url"));
    template();
    made.put("template", new Value.Mapping(template, data.location()));
    return made;
  }

  private void template() {
    copy(template, "serviceAccount", spec("serviceAccountName"));
    copy(template, "maxInstanceRequestConcurrency", spec("containerConcurrency"));
    copy(template, "timeout", spec("timeoutSeconds").map(RunService::seconds));
    copy(template, "containers", spec("containers").map(RunContainers::of));
    copy(template, "volumes", spec("volumes").map(RunContainers::volumes));
    copy(template, "encryptionKey", revision(RUN + "encryption-key"));
    nested(
        template,
        "scaling",
        "minInstanceCount",
        revision(SCALING + "minScale").map(RunService::number));
    nested(
        template,
        "scaling",
        "maxInstanceCount",
        revision(SCALING + "maxScale").map(RunService::number));
    nested(template, "vpcAccess", "connector", revision(RUN + "vpc-access-connector"));
    nested(
        template,
        "vpcAccess",
        "egress",
        revision(RUN + "vpc-access-egress").map(RunService::egress));
    Optional<Value> environment = revision(RUN + "execution-environment");
    copy(template, "executionEnvironment", environment.map(RunService::environment));
  }

  private Optional<Value> own(String annotation) {
    return data.get("metadata", "annotations", RUN + annotation);
  }

  private Optional<Value> revision(String annotation) {
    return data.get("spec", "template", "metadata", "annotations", annotation);
  }

  private Optional<Value> spec(String name) {
    return data.get("spec", "template", "spec", name);
  }

  private static void copy(Map<String, Value> into, String name, Optional<Value> value) {
    value.ifPresent(known -> into.put(name, known));
  }

  private void nested(Map<String, Value> into, String outer, String inner, Optional<Value> value) {
    if (value.isEmpty()) {
      return;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    if (into.get(outer) instanceof Value.Mapping before) {
      entries.putAll(before.entries());
    }
    entries.put(inner, value.get());
    into.put(outer, new Value.Mapping(entries, data.location()));
  }

  private static Value ingress(Value value) {
    return switch (value.asText().orElse("")) {
      case "all" -> text(value, "INGRESS_TRAFFIC_ALL");
      case "internal" -> text(value, "INGRESS_TRAFFIC_INTERNAL_ONLY");
      case "internal-and-cloud-load-balancing" ->
          text(value, "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER");
      default -> value;
    };
  }

  private static Value egress(Value value) {
    return switch (value.asText().orElse("")) {
      case "all", "all-traffic" -> text(value, "ALL_TRAFFIC");
      case "private-ranges-only" -> text(value, "PRIVATE_RANGES_ONLY");
      default -> value;
    };
  }

  private static Value environment(Value value) {
    return switch (value.asText().orElse("")) {
      case "gen1" -> text(value, "EXECUTION_ENVIRONMENT_GEN1");
      case "gen2" -> text(value, "EXECUTION_ENVIRONMENT_GEN2");
      default -> value;
    };
  }

  private static Value flag(Value value) {
    return new Value.Flag(value.asText().orElse("").equals("true"), value.location());
  }

  private static Value seconds(Value value) {
    return value.asText().<Value>map(text -> text(value, text + "s")).orElse(value);
  }

  private static Value number(Value value) {
    String text = value.asText().orElse("");
    boolean digits =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? new Value.Numeric(new BigDecimal(text), value.location()) : value;
  }

  private static Value text(Value value, String text) {
    return new Value.Text(text, value.location());
  }
}
