package dev.wardround.access.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Shared;
import dev.wardround.inventory.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GcpAgreementTest {

  @Test
  void everyRequestIsDecidedAsLabelled() {
    Map<String, String> differences = new TreeMap<>();
    for (Value line : Shared.lines("cases-generated/gcp-requests.jsonl.gz")) {
      Value.Mapping labelled = (Value.Mapping) line;
      String ours = decide(labelled);
      if (!ours.equals(text(labelled, "expected"))) {
        differences.put(
            text(labelled, "id"), text(labelled, "expected") + " there, " + ours + " here");
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String decide(Value.Mapping labelled) {
    Value.Mapping asked = mapping(labelled, "request");
    Value.Mapping of = mapping(asked, "resource");
    GcpResource resource =
        new GcpResource(
            text(of, "id"),
            text(of, "name"),
            text(of, "type"),
            text(of, "service"),
            Optional.of(map(mapping(of, "tags"), v -> v.asText().orElseThrow())));
    GcpRequest request =
        new GcpRequest(
            text(asked, "principal"),
            text(asked, "permission"),
            resource,
            Optional.of(Instant.parse(text(asked, "time"))));
    return switch (GcpAccess.of(policies(labelled)).decide(request).result()) {
      case ALLOWED -> "Allowed";
      case DENIED -> "Denied";
      case NOT_ALLOWED -> "NotAllowed";
      case BLOCKED_BY_BOUNDARY -> "BlockedByPab";
      case DEPENDS -> "Depends";
    };
  }

  private static GcpPolicies policies(Value.Mapping c) {
    return new GcpPolicies(
        map(mapping(c, "parents"), v -> v.asText().orElseThrow()),
        map(mapping(c, "groups"), GcpAgreementTest::texts),
        map(mapping(c, "customRoles"), GcpAgreementTest::texts),
        map(mapping(c, "allowPolicies"), v -> bindings((Value.Mapping) v)),
        map(mapping(c, "denyPolicies"), GcpAgreementTest::rules),
        boundaries(c),
        new HashSet<>(texts(c.get("pabEnforced").orElseThrow())),
        Map.of("C0clinic", "clinic.example"));
  }

  private static List<Binding> bindings(Value.Mapping policy) {
    List<Binding> bindings = new ArrayList<>();
    for (Value item : items(policy.get("bindings"))) {
      Value.Mapping b = (Value.Mapping) item;
      bindings.add(
          new Binding(
              text(b, "role"),
              texts(b.get("members").orElseThrow()),
              b.get("condition", "expression").flatMap(Value::asText)));
    }
    return bindings;
  }

  private static List<DenyRule> rules(Value policies) {
    List<DenyRule> rules = new ArrayList<>();
    for (Value policy : items(Optional.of(policies))) {
      for (Value item : items(((Value.Mapping) policy).get("rules"))) {
        Value.Mapping r = (Value.Mapping) item;
        rules.add(
            new DenyRule(
                list(r, "deniedPrincipals"),
                list(r, "exceptionPrincipals"),
                list(r, "deniedPermissions"),
                list(r, "exceptionPermissions"),
                r.get("denialCondition").flatMap(Value::asText)));
      }
    }
    return rules;
  }

  private static List<AccessBoundary> boundaries(Value.Mapping c) {
    List<AccessBoundary> boundaries = new ArrayList<>();
    for (Value item : items(c.get("pabBindings"))) {
      Value.Mapping b = (Value.Mapping) item;
      List<String> resources = new ArrayList<>();
      for (Value rule : items(b.get("rules"))) {
        resources.addAll(list((Value.Mapping) rule, "resources"));
      }
      boundaries.add(new AccessBoundary(list(b, "principals"), resources));
    }
    return boundaries;
  }

  private static <T> Map<String, T> map(Value.Mapping of, Function<Value, T> each) {
    Map<String, T> map = new LinkedHashMap<>();
    of.entries().forEach((key, value) -> map.put(key, each.apply(value)));
    return map;
  }

  private static List<String> list(Value.Mapping of, String name) {
    return of.get(name).map(GcpAgreementTest::texts).orElse(List.of());
  }

  private static List<String> texts(Value value) {
    return items(Optional.of(value)).stream().map(v -> v.asText().orElseThrow()).toList();
  }

  private static List<Value> items(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof Value.Sequence s ? s.items() : List.of();
  }

  private static Value.Mapping mapping(Value.Mapping of, String name) {
    return (Value.Mapping) of.get(name).orElseThrow();
  }

  private static String text(Value.Mapping of, String name) {
    return of.get(name).flatMap(Value::asText).orElseThrow();
  }
}
