package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** An IAM role that the transform makes for a resource. */
final class Role {
  static final String TYPE = "AWS::IAM::Role";
  private static final String VERSION = "2012-10-17";

  private final Made made;
  private final List<Value> managed = new ArrayList<>();
  private final List<Value> inline = new ArrayList<>();

  Role(Made made) {
    this.made = made;
  }

  static Value.Mapping trust(Made made, String service) {
    Value.Mapping statement =
        made.map(
            "Action",
            made.list("sts:AssumeRole"),
            "Effect",
            "Allow",
            "Principal",
            made.map("Service", made.list(service)));
    return made.map("Version", VERSION, "Statement", made.list(statement));
  }

  /** A role with one policy of one statement, and nothing else. */
  static Value.Mapping single(
      Made made, String service, String policyName, String action, Value resource) {
    Value.Mapping statement = made.map("Action", action, "Effect", "Allow", "Resource", resource);
    return made.map(
        "AssumeRolePolicyDocument",
        trust(made, service),
        "Policies",
        made.list(
            made.map(
                "PolicyName",
                policyName,
                "PolicyDocument",
                made.map("Statement", made.list(statement)))));
  }

  /** With the permissions boundary of the owner, and its tags where it passes them on. */
  static Value.Mapping bounded(Value.Mapping role, SamResource owner) {
    Value.Mapping bounded = role;
    if (owner.get("PermissionsBoundary").isPresent()) {
      bounded = Tree.put(bounded, "PermissionsBoundary", owner.get("PermissionsBoundary").get());
    }
    if (Tree.isTrue(owner.get("PropagateTags"))) {
      Made made = owner.made();
      bounded = Tree.put(bounded, "Tags", made.list(Tags.list(made, owner.get("Tags"))));
    }
    return bounded;
  }

  Role attach(Value arn) {
    if (managed.stream()
        .noneMatch(m -> m.asText().isPresent() && m.asText().equals(arn.asText()))) {
      managed.add(arn);
    }
    return this;
  }

  Role attach(String arn) {
    return attach(made.text(arn));
  }

  Role embed(Value name, Value document) {
    inline.add(made.map("PolicyName", name, "PolicyDocument", document));
    return this;
  }

  List<Value> managed() {
    return managed;
  }

  List<Value> inline() {
    return inline;
  }
}
