package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code ResourcePolicy} of a REST API: who may call each of its operations, and from where. */
final class ResourcePolicy {
  private static final String POLICY = "x-amazon-apigateway-policy";

  private final ApiDraft draft;
  private final SamResource api;
  private final Made made;
  private final List<Value> statements = new ArrayList<>();
  private Value.Mapping policy;

  ResourcePolicy(ApiDraft draft) {
    this.draft = draft;
    this.api = draft.api();
    this.made = api.made();
    Value.Mapping auth = api.mapping("Auth");
    this.policy = Tree.mapping(auth.get("ResourcePolicy"), auth);
  }

  Value.Mapping addTo(Value.Mapping document) {
    statements.addAll(Tree.items(policy.get("CustomStatements")));
    if (!policy.entries().isEmpty()) {
      resources(document).forEach(this::restrict);
    }
    for (ApiDraft.Restriction restriction : draft.restrictions()) {
      policy = restriction.policy();
      restrict(resource(restriction.path(), restriction.method()));
    }
    return statements.isEmpty()
        ? document
        : Tree.put(
            document,
            POLICY,
            made.map("Version", "2012-10-17", "Statement", made.list(statements)));
  }

  private void restrict(Value resource) {
    accounts(resource);
    addresses(resource);
    networks(resource);
  }

  /** One resource for each operation. */
  private List<Value> resources(Value.Mapping document) {
    List<Value> resources = new ArrayList<>();
    Value.Mapping paths = Tree.mapping(document.get("paths"), document);
    for (Map.Entry<String, Value> path : paths.entries().entrySet()) {
      if (path.getValue() instanceof Value.Mapping item) {
        item.entries().keySet().forEach(method -> resources.add(resource(path.getKey(), method)));
      }
    }
    return resources;
  }

  private Value resource(String path, String method) {
    String name = method.equals(RestEvent.ANY) ? "*" : method.toUpperCase(Locale.ROOT);
    String arn = "execute-api:/${__Stage__}/" + name + RestEvent.permitted(path);
    Value stage = api.get("StageName").orElseGet(() -> made.text("Prod"));
    return made.list(made.sub(arn, made.map("__Stage__", stage)));
  }

  private void accounts(Value resource) {
    policy
        .get("AwsAccountWhitelist")
        .ifPresent(a -> statement("Allow", account(a), resource, Optional.empty()));
    policy
        .get("AwsAccountBlacklist")
        .ifPresent(a -> statement("Deny", account(a), resource, Optional.empty()));
  }

  private Value account(Value accounts) {
    return made.map("AWS", accounts);
  }

  private void addresses(Value resource) {
    denied("IpRangeWhitelist", "NotIpAddress", "aws:SourceIp", resource);
    denied("IpRangeBlacklist", "IpAddress", "aws:SourceIp", resource);
  }

  private void networks(Value resource) {
    denied("SourceVpcWhitelist", "StringNotEquals", "", resource);
    denied("SourceVpcBlacklist", "StringEquals", "", resource);
    denied("IntrinsicVpcWhitelist", "StringNotEquals", "aws:SourceVpc", resource);
    denied("IntrinsicVpceWhitelist", "StringNotEquals", "aws:SourceVpce", resource);
    denied("IntrinsicVpcBlacklist", "StringEquals", "aws:SourceVpc", resource);
    denied("IntrinsicVpceBlacklist", "StringEquals", "aws:SourceVpce", resource);
  }

  private void denied(String name, String operator, String key, Value resource) {
    Optional<Value> values = policy.get(name);
    if (values.isEmpty()) {
      return;
    }
    allowAll(resource);
    Value test =
        key.isEmpty()
            ? byPrefix(Tree.items(values.get()))
            : made.map(key, made.list(Tree.items(values.get())));
    statement("Deny", made.text("*"), resource, Optional.of(made.map(operator, test)));
  }

  private Value byPrefix(List<Value> values) {
    List<Value> networks = new ArrayList<>();
    List<Value> endpoints = new ArrayList<>();
    for (Value value : values) {
      (value.asText().orElse("").startsWith("vpce-") ? endpoints : networks).add(value);
    }
    return made.map(
        "aws:SourceVpc", networks.isEmpty() ? Optional.empty() : made.list(networks),
        "aws:SourceVpce", endpoints.isEmpty() ? Optional.empty() : made.list(endpoints));
  }

  private void allowAll(Value resource) {
    Value allow = made(Optional.empty(), "Allow", made.text("*"), resource);
    if (statements.stream().noneMatch(s -> dev.wardround.scan.iac.document.Same.value(s, allow))) {
      statements.add(allow);
    }
  }

  private void statement(
      String effect, Value principal, Value resource, Optional<Value> condition) {
    statements.add(made(condition, effect, principal, resource));
  }

  private Value made(Optional<Value> condition, String effect, Value principal, Value resource) {
    return made.map(
        "Action", "execute-api:Invoke",
        "Effect", effect,
        "Principal", principal,
        "Resource", resource,
        "Condition", condition);
  }
}
