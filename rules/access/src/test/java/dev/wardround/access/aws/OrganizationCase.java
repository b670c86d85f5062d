package dev.wardround.access.aws;

import static dev.wardround.access.aws.RequestCase.items;
import static dev.wardround.access.aws.RequestCase.mapping;
import static dev.wardround.access.aws.RequestCase.text;

import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two accounts with principals and resources, and who may do what in them. */
final class OrganizationCase {
  private static final Set<String> UNDER_RESOURCE_CONTROL =
      Set.of("s3", "kms", "sqs", "secretsmanager", "dynamodb");

  private final Value.Mapping file;
  private final Map<String, PolicyDocument> managed = new HashMap<>();
  private final List<AwsIdentity> identities = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();
  private final Map<AwsResource, List<String>> resources = new HashMap<>();

  OrganizationCase(Value.Mapping file) {
    this.file = file;
    mapping(file, "managedPolicies")
        .entries()
        .forEach((arn, document) -> managed.put(arn, PolicyDocument.of(arn, document)));
    for (Value principal : items(file.get("principals"))) {
      addPrincipal((Value.Mapping) principal);
    }
    for (Value resource : items(file.get("resources"))) {
      addResource((Value.Mapping) resource);
    }
  }

  List<String> allowed() {
    List<String> allowed = new ArrayList<>();
    for (int i = 0; i < identities.size(); i++) {
      AwsIdentity identity = identities.get(i);
      Context context = contexts.get(i);
      int principal = i;
      resources.forEach(
          (resource, actions) -> {
            for (String action : actions) {
              AwsRequest request = AwsRequest.of(identity, action, resource, context);
              if (AwsAccess.decide(request).isAllowed()) {
                allowed.add(principal + " " + resource.arn() + " " + action);
              }
            }
          });
    }
    return allowed;
  }

  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (Value triple : items(file.get("expected", "allowed"))) {
      expected.add(String.join(" ", RequestCase.texts(triple)));
    }
    return expected;
  }

  private void addPrincipal(Value.Mapping principal) {
    Value.Mapping account = mapping(mapping(file, "accounts"), text(principal, "account"));
    List<PolicyDocument> policies = RequestCase.documents(principal, "inline");
    for (Value arn : items(principal.get("managed"))) {
      policies.add(managed(arn.asText().orElseThrow()));
    }
    Optional<List<PolicyDocument>> boundary =
        principal.get("boundary").map(b -> List.of(managed(b.asText().orElseThrow())));
    boolean inOrg = isTrue(account, "inOrg");
    identities.add(
        new AwsIdentity(
            AwsPrincipal.of(text(principal, "arn")),
            policies,
            boundary,
            Optional.empty(),
            inOrg ? RequestCase.levels(account, "scp") : List.of()));
    contexts.add(context(principal, inOrg));
  }

  private Context context(Value.Mapping principal, boolean inOrg) {
    Context context = RequestCase.context(mapping(file, "context"));
    Optional<String> team = principal.get("tags", "team").flatMap(Value::asText);
    if (team.isPresent()) {
      context = context.with("aws:PrincipalTag/team", team.get());
    }
    String arn = text(principal, "arn");
    if (arn.contains(":user/")) {
      context = context.with("aws:username", arn.substring(arn.lastIndexOf('/') + 1));
    }
    return inOrg ? context.with("aws:PrincipalOrgID", text(file, "orgId")) : context;
  }

  private void addResource(Value.Mapping resource) {
    String account = text(resource, "account");
    Value.Mapping owner = mapping(mapping(file, "accounts"), account);
    boolean controlled =
        isTrue(owner, "inOrg") && UNDER_RESOURCE_CONTROL.contains(text(resource, "service"));
    for (Value item : items(resource.get("arns"))) {
      Value.Mapping arn = (Value.Mapping) item;
      resources.put(
          new AwsResource(
              text(arn, "arn"),
              account,
              resource.get("policy").map(p -> PolicyDocument.of("resource", p)),
              controlled ? RequestCase.levels(owner, "rcp") : List.of(),
              Truth.of(isTrue(resource, "blockPublicAccess"))),
          RequestCase.texts(arn.get("actions").orElseThrow()));
    }
  }

  private PolicyDocument managed(String arn) {
    PolicyDocument document = managed.get(arn);
    return document == null ? new ManagedPolicies().get(arn) : document;
  }

  private static boolean isTrue(Value.Mapping of, String name) {
    return of.get(name).flatMap(Value::asText).orElse("").equals("true");
  }
}
