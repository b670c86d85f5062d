package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role that a function or state machine runs as, where the template names none. */
final class ExecutionRole {
  private final SamResource owner;
  private final Stack stack;
  private final PolicyTemplates templates;

  ExecutionRole(SamResource owner, Stack stack, PolicyTemplates templates) {
    this.owner = owner;
    this.stack = stack;
    this.templates = templates;
  }

  /** What the owner refers to: the given role, the made one, or one of both by a condition. */
  static Value of(SamResource owner) {
    Value made = owner.made().getAtt(owner.id() + "Role", "Arn");
    Optional<Value> given = owner.get("Role");
    if (given.isEmpty()) {
      return made;
    }
    Optional<List<Value>> choice = choice(given.get());
    if (choice.isEmpty()) {
      return given.get();
    }
    List<Value> items = new ArrayList<>();
    choice.get().forEach(item -> items.add(Tree.isNoValue(item) ? made : item));
    return owner.made().map("Fn::If", owner.made().list(items));
  }

  private static Optional<List<Value>> choice(Value role) {
    return Tree.function(role, "Fn::If")
        .map(Tree::items)
        .filter(items -> items.size() == 3)
        .filter(items -> items.stream().anyMatch(Tree::isNoValue));
  }

  /** Adds the role, unless one is given for all cases. */
  void add(Role role, String tag) {
    Optional<Value> given = owner.get("Role");
    Optional<List<Value>> choice = given.flatMap(ExecutionRole::choice);
    if (given.isPresent() && choice.isEmpty()) {
      return;
    }
    new Policies(owner, templates, stack).addTo(role);
    Value.Mapping properties = properties(role, tag);
    Map<String, Value> attributes = owner.shared();
    if (choice.isPresent()) {
      attributes = FunctionExpansion.with(attributes, "Condition", condition(choice.get()));
    }
    stack.add(owner.made(), owner.id() + "Role", Role.TYPE, properties, attributes);
  }

  /** The condition under which no role is given. */
  private Value condition(List<Value> choice) {
    String name = choice.get(0).asText().orElse("");
    if (Tree.isNoValue(choice.get(1))) {
      return choice.get(0);
    }
    Made made = owner.made();
    Value not = made.map("Fn::Not", made.list(made.map("Condition", name)));
    stack.condition("NOT" + name, not);
    return made.text("NOT" + name);
  }

  private Value.Mapping properties(Role role, String tag) {
    Made made = owner.made();
    boolean function = owner.kind().equals("Function");
    String service = function ? "lambda.amazonaws.com" : "states.amazonaws.com";
    Value trust = owner.get("AssumeRolePolicyDocument").orElseGet(() -> Role.trust(made, service));
    Value.Sequence managed = made.list(role.managed());
    return new Properties(owner.properties())
        .put("AssumeRolePolicyDocument", trust)
        .put("ManagedPolicyArns", managed)
        .put(
            "Policies",
            role.inline().isEmpty() ? Optional.empty() : Optional.of(made.list(role.inline())))
        .put("Tags", Tags.marked(owner, tag, owner.get("Tags")))
        .take("PermissionsBoundary")
        .takeAs("RolePath", "Path")
        .all();
  }
}
