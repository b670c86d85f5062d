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

/** The policies of a declared role, put together for the access engine. */
final class AwsGrants {
  private final References references;
  private final Arns arns;
  private final ManagedPolicies managed = new ManagedPolicies();

  AwsGrants(References references, Arns arns) {
    this.references = references;
    this.arns = arns;
  }

  AwsIdentity of(Resource role) {
    List<PolicyDocument> policies = new ArrayList<>();
    for (Value inline : Attributes.items(Attributes.get(role, "Policies"))) {
      policies.add(inline(role, inline));
    }
    for (Value arn : Attributes.items(Attributes.get(role, "ManagedPolicyArns"))) {
      policies.add(managed(arn));
    }
    for (Resource user : references.to(role.id())) {
      attached(user).ifPresent(policies::add);
    }
    AwsIdentity identity = AwsIdentity.of(AwsPrincipal.of(arns.of(role)), policies);
    return Attributes.get(role, "PermissionsBoundary")
        .map(boundary -> identity.withBoundary(managed(boundary)))
        .orElse(identity);
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

  /** A policy that names the role, instead of the role naming it. */
  private Optional<PolicyDocument> attached(Resource user) {
    return switch (user.type()) {
      case "AWS::IAM::Policy", "AWS::IAM::RolePolicy" -> Optional.of(document(user));
      case "AWS::IAM::ManagedPolicy" -> Attributes.get(user, "Roles").map(roles -> document(user));
      default -> Optional.empty();
    };
  }
}
