package dev.wardround.engine.graph;

import dev.wardround.access.aws.AwsIdentity;
import dev.wardround.access.aws.AwsPrincipal;
import dev.wardround.access.aws.ManagedPolicies;
import dev.wardround.access.aws.PolicyDocument;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policies of a declared principal, put together for the access engine. */
final class AwsGrants {
  private final References references;
  private final Arns arns;
  private final ManagedPolicies managed = new ManagedPolicies();

  AwsGrants(References references, Arns arns) {
    this.references = references;
    this.arns = arns;
  }

  /** A role, or a user with the policies of his groups. */
  AwsIdentity of(Resource principal) {
    List<PolicyDocument> policies = new ArrayList<>();
    add(principal, policies);
    for (Value group : Attributes.items(Attributes.get(principal, "Groups"))) {
      for (String id : References.targets(group)) {
        references.resource(id).ifPresent(found -> add(found, policies));
      }
    }
    AwsIdentity identity = AwsIdentity.of(AwsPrincipal.of(arns.of(principal)), policies);
    return Attributes.get(principal, "PermissionsBoundary")
        .map(boundary -> identity.withBoundary(managed(boundary)))
        .orElse(identity);
  }

  private void add(Resource holder, List<PolicyDocument> policies) {
    for (Value inline : Attributes.items(Attributes.get(holder, "Policies"))) {
      policies.add(inline(holder, inline));
    }
    for (Value arn : Attributes.items(Attributes.get(holder, "ManagedPolicyArns"))) {
      policies.add(managed(arn));
    }
    for (Resource user : references.to(holder.id())) {
      attached(user, holder).ifPresent(policies::add);
    }
  }

  private PolicyDocument inline(Resource role, Value inline) {
    String name = Attributes.text(inline, "PolicyName");
    String shown = name.isEmpty() ? "inline policy of " + role.name() : name;
    return inline instanceof Value.Mapping mapping && mapping.get("PolicyDocument").isPresent()
        ? PolicyDocument.of(shown, arns.resolved(mapping.get("PolicyDocument").orElseThrow()))
        : PolicyDocument.unknown(shown, why(inline));
  }

  private static String why(Value value) {
    return value instanceof Value.Unknown unknown ? unknown.why() : "its document is not known";
  }

  private PolicyDocument managed(Value arn) {
    Optional<Resource> declared =
        References.targets(arn).stream().findFirst().flatMap(references::resource);
    if (declared.isPresent()) {
      return document(declared.get());
    }
    String text = arns.text(arn).orElse("");
    return text.isEmpty()
        ? PolicyDocument.unknown("a managed policy", why(arn))
        : managed.get(text);
  }

  private PolicyDocument document(Resource policy) {
    return Attributes.get(policy, "PolicyDocument")
        .map(document -> PolicyDocument.of(policy.name(), arns.resolved(document)))
        .orElseGet(() -> PolicyDocument.unknown(policy.name(), "its document is not known"));
  }

  /** A policy that names its holder, instead of the holder naming it. */
  private Optional<PolicyDocument> attached(Resource policy, Resource holder) {
    return switch (policy.type()) {
      case "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy" ->
          named(policy, holder, "Roles", "Users", "Groups");
      case "AWS::IAM::RolePolicy" -> named(policy, holder, "RoleName");
      case "AWS::IAM::UserPolicy" -> named(policy, holder, "UserName");
      case "AWS::IAM::GroupPolicy" -> named(policy, holder, "GroupName");
      default -> Optional.empty();
    };
  }

  /** A policy may refer to a principal that it only speaks of. */
  private Optional<PolicyDocument> named(Resource policy, Resource holder, String... attributes) {
    for (String attribute : attributes) {
      Optional<Value> holders = Attributes.get(policy, attribute);
      if (holders.isPresent() && References.targets(holders.get()).contains(holder.id())) {
        return Optional.of(document(policy));
      }
    }
    return Optional.empty();
  }
}
