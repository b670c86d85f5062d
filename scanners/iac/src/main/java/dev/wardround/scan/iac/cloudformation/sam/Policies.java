package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code Policies} of a function or state machine: names, documents and policy templates. */
final class Policies {
  private static final String MANAGED = "arn:aws:iam::aws:policy/";

  private final SamResource owner;
  private final PolicyTemplates templates;
  private final Stack stack;

  Policies(SamResource owner, PolicyTemplates templates, Stack stack) {
    this.owner = owner;
    this.templates = templates;
    this.stack = stack;
  }

  void addTo(Role role) {
    List<Value> policies = Tree.items(owner.get("Policies"));
    for (int i = 0; i < policies.size(); i++) {
      add(policies.get(i), owner.made().text(owner.id() + "RolePolicy" + i), role);
    }
  }

  private void add(Value policy, Value name, Role role) {
    Optional<Value> document = document(policy);
    if (document.isPresent()) {
      role.embed(name, document.get());
    } else if (conditional(policy).isPresent()) {
      embedConditional(conditional(policy).get(), name, role);
    } else {
      role.attach(arn(policy));
    }
  }

  /** A policy document, written or made from a template; empty for names, ARNs and functions. */
  private Optional<Value> document(Value policy) {
    if (!(policy instanceof Value.Mapping mapping)) {
      return Optional.empty();
    }
    if (mapping.get("Statement").isPresent()) {
      return Optional.of(policy);
    }
    if (mapping.entries().size() != 1 || Tree.isFunction(mapping)) {
      return Optional.empty();
    }
    Map.Entry<String, Value> only = mapping.entries().entrySet().iterator().next();
    Optional<Value> made = templates.document(only.getKey(), only.getValue(), owner.made());
    if (made.isEmpty()) {
      stack.problem(owner, "uses a policy template that is not known");
    }
    return made;
  }

  /** {@code Fn::If} with documents or templates in its branches. */
  private Optional<List<Value>> conditional(Value policy) {
    return Tree.function(policy, "Fn::If")
        .map(Tree::items)
        .filter(items -> items.size() == 3)
        .filter(items -> isDocument(items.get(1)) || isDocument(items.get(2)));
  }

  private static boolean isDocument(Value value) {
    return value instanceof Value.Mapping && !Tree.isFunction(value);
  }

  private void embedConditional(List<Value> choice, Value name, Role role) {
    List<Value> branches = new ArrayList<>();
    branches.add(choice.get(0));
    for (Value branch : choice.subList(1, 3)) {
      Optional<Value> document = document(branch);
      branches.add(
          document.isPresent()
              ? owner.made().map("PolicyName", name, "PolicyDocument", document.get())
              : branch);
    }
    role.inline().add(owner.made().map("Fn::If", owner.made().list(branches)));
  }

  private static Value arn(Value policy) {
    Made made = new Made(policy.location());
    Optional<Value> choice = Tree.function(policy, "Fn::If");
    if (choice.isPresent() && Tree.items(choice.get()).size() == 3) {
      List<Value> items = Tree.items(choice.get());
      return made.map("Fn::If", made.list(items.get(0), arn(items.get(1)), arn(items.get(2))));
    }
    String name = policy.asText().orElse("");
    return ManagedPolicies.isKnown(name) ? made.text(MANAGED + ManagedPolicies.path(name)) : policy;
  }
}
