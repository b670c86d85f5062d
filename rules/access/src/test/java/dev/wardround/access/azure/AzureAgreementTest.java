package dev.wardround.access.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Shared;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class AzureAgreementTest {

  @Test
  void everyRequestIsDecidedAsLabelled() {
    Map<String, String> differences = new TreeMap<>();
    for (Value line : Shared.lines("cases-generated/azure-requests.jsonl.gz")) {
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
    AzureRequest request =
        new AzureRequest(
            text(asked, "principal"),
            text(asked, "action"),
            isTrue(asked, "isDataAction"),
            text(asked, "scope"),
            asked.get("subOperation").flatMap(Value::asText),
            map(mapping(asked, "attributes"), v -> v.asText().orElseThrow()),
            true);
    return switch (AzureAccess.of(policies(labelled)).decide(request).result()) {
      case ALLOWED -> "Allowed";
      case DENIED -> "Denied";
      case NOT_ALLOWED -> "NotAllowed";
      case ELIGIBLE_ONLY -> "EligibleOnly";
      case DEPENDS -> "Depends";
    };
  }

  private static AzurePolicies policies(Value.Mapping c) {
    return new AzurePolicies(
        map(mapping(c, "groups"), AzureAgreementTest::texts),
        map(mapping(c, "managementGroups"), v -> v.asText().orElseThrow()),
        map(mapping(c, "customRoles"), v -> permissions((Value.Mapping) v)),
        roleAssignments(c),
        denyAssignments(c));
  }

  private static List<Permission> permissions(Value.Mapping of) {
    return RoleReader.permissions(of.get("permissions").orElseThrow());
  }

  private static List<RoleAssignment> roleAssignments(Value.Mapping c) {
    List<RoleAssignment> assignments = new ArrayList<>();
    for (Value item : items(c.get("roleAssignments"))) {
      Value.Mapping a = (Value.Mapping) item;
      assignments.add(
          new RoleAssignment(
              text(a, "principal"),
              text(a, "role"),
              text(a, "scope"),
              a.get("condition").flatMap(Value::asText),
              isTrue(a, "eligible")));
    }
    return assignments;
  }

  private static List<DenyAssignment> denyAssignments(Value.Mapping c) {
    List<DenyAssignment> assignments = new ArrayList<>();
    for (Value item : items(c.get("denyAssignments"))) {
      Value.Mapping d = (Value.Mapping) item;
      assignments.add(
          new DenyAssignment(
              text(d, "scope"),
              texts(d.get("principals").orElseThrow()),
              texts(d.get("excludePrincipals").orElseThrow()),
              isTrue(d, "doNotApplyToChildScopes"),
              permissions(d)));
    }
    return assignments;
  }

  private static boolean isTrue(Value.Mapping of, String name) {
    return of.get(name).flatMap(Value::asText).orElse("").equals("true");
  }

  private static <T> Map<String, T> map(Value.Mapping of, Function<Value, T> each) {
    Map<String, T> map = new LinkedHashMap<>();
    of.entries().forEach((key, value) -> map.put(key, each.apply(value)));
    return map;
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
