package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Same;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ResourcePolicy} of a REST API: who may call each of its operations, and from where. */
final class ResourcePolicy {
  private static final String POLICY = "x-amazon-apigateway-policy";

  private final ApiDraft draft;
  private final SamResource api;
  private final Made made;
  private final List<Value> statements = new ArrayList<>();
  private Value.Mapping policy;
  private Value stage;

  ResourcePolicy(ApiDraft draft) {
    this.draft = draft;
    this.api = draft.api();
    this.made = api.made();
    Value.Mapping auth = api.mapping("Auth");
    this.policy = Tree.mapping(auth.get("ResourcePolicy"), auth);
    this.stage = api.get("StageName").orElseGet(() -> made.text("Prod"));
  }

  Value.Mapping addTo(Value.Mapping document) {
    Tree.items(policy.get("CustomStatements")).forEach(this::add);
    if (!policy.entries().isEmpty()) {
      Value.Mapping paths = Tree.mapping(document.get("paths"), document);
      paths.entries().forEach(this::restrict);
    }
    draft.restrictions().forEach(this::restrict);
    return statements.isEmpty()
        ? document
        : Tree.put(
            document,
            POLICY,
            made.map("Version", "2012-10-17", "Statement", made.list(statements)));
  }

  private void restrict(ApiDraft.Restriction restriction) {
    policy = restriction.policy();
    stage = restriction.stage();
    draft
        .document()
        .flatMap(document -> document.get("paths", restriction.path()))
        .ifPresent(item -> restrict(restriction.path(), item));
    Tree.items(policy.get("CustomStatements")).forEach(this::add);
  }

  /** Holds for all operations of a path. */
  private void restrict(String path, Value item) {
    List<Value> operations = new ArrayList<>();
    collect(path, item, operations);
    Value resources = made.list(operations);
    account("AwsAccountWhitelist", "Allow", resources);
    account("AwsAccountBlacklist", "Deny", resources);
    addresses("IpRangeWhitelist", "NotIpAddress", resources);
    addresses("IpRangeBlacklist", "IpAddress", resources);
    networks("Blacklist", "StringEquals", resources);
    networks("Whitelist", "StringNotEquals", resources);
  }

  private void collect(String path, Value item, List<Value> operations) {
    Optional<Value> choice = Tree.function(item, "Fn::If");
    if (choice.isPresent()) {
      Tree.items(choice.get()).forEach(branch -> collect(path, branch, operations));
    } else if (item instanceof Value.Mapping mapping && !Tree.isNoValue(item)) {
      mapping.entries().keySet().forEach(method -> operations.add(operation(path, method)));
    }
  }

  private Value operation(String path, String method) {
    boolean any = method.equals(RestEvent.ANY) || method.equals("any");
    String name = any ? "*" : method.toUpperCase(Locale.ROOT);
    String arn = "execute-api:/${__Stage__}/" + name + RestEvent.permitted(path);
    return made.sub(arn, made.map("__Stage__", stage));
  }

  private void account(String name, String effect, Value resources) {
    Optional<Value> accounts = policy.get(name);
    if (accounts.isPresent()) {
      Value principal = made.map("AWS", made.list(Tree.items(accounts.get())));
      statements.add(statement(effect, principal, resources, Optional.empty()));
    }
  }

  private void addresses(String name, String operator, Value resources) {
    Optional<Value> addresses = policy.get(name);
    if (addresses.isPresent()) {
      Value test = made.map("aws:SourceIp", made.list(Tree.items(addresses.get())));
      deny(made.map(operator, test), resources);
    }
  }

  /** Networks and endpoints are one test: a request comes of either. */
  private void networks(String kind, String operator, Value resources) {
    List<Value> networks = new ArrayList<>();
    List<Value> endpoints = new ArrayList<>();
    for (Value value : Tree.items(policy.get("SourceVpc" + kind))) {
      (value.asText().orElse("").startsWith("vpce-") ? endpoints : networks).add(value);
    }
    networks.addAll(Tree.items(policy.get("IntrinsicVpc" + kind)));
    endpoints.addAll(Tree.items(policy.get("IntrinsicVpce" + kind)));
    if (!networks.isEmpty() || !endpoints.isEmpty()) {
      Value test =
          made.map(
              "aws:SourceVpc", networks.isEmpty() ? Optional.empty() : made.list(networks),
              "aws:SourceVpce", endpoints.isEmpty() ? Optional.empty() : made.list(endpoints));
      deny(made.map(operator, test), resources);
    }
  }

  /** All may call, but for those whom the condition holds of. */
  private void deny(Value condition, Value resources) {
    add(statement("Allow", made.text("*"), resources, Optional.empty()));
    add(statement("Deny", made.text("*"), resources, Optional.of(condition)));
  }

  private void add(Value statement) {
    if (statements.stream().noneMatch(other -> Same.value(other, statement))) {
      statements.add(statement);
    }
  }

  private Value statement(
      String effect, Value principal, Value resources, Optional<Value> condition) {
    return made.map(
        "Action", "execute-api:Invoke",
        "Effect", effect,
        "Principal", principal,
        "Resource", resources,
        "Condition", condition);
  }
}
