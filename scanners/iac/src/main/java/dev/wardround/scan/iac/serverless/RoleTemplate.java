package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a function runs as: a role that the file names, or the one that the framework makes. */
final class RoleTemplate {
  private static final String SHARED = "IamRoleLambdaExecution";

  private final Service service;

  RoleTemplate(Service service) {
    this.service = service;
  }

  /** The value of the function's {@code Role}; the roles that it needs are added. */
  Value of(String name, Value.Mapping function, Map<String, Value> resources) {
    Optional<Value> named = function.get("role").or(this::shared);
    if (named.isPresent()) {
      return named(named.get());
    }
    List<Value> own = Build.items(function.get("iamRoleStatements"));
    String logicalId = own.isEmpty() ? SHARED : LogicalId.of(name) + SHARED;
    if (!resources.containsKey(logicalId)) {
      List<Value> shared = statements();
      boolean inherits = Build.textOf(function, "iamRoleStatementsInherit").equals("true");
      resources.put(
          logicalId,
          role(function, own.isEmpty() ? shared : inherits ? Build.both(shared, own) : own));
    }
    return Build.arn(logicalId, function.location());
  }

  private Optional<Value> shared() {
    return service
        .ofProvider("role")
        .or(() -> service.ofProvider("iam", "role").filter(role -> !hasParts(role)));
  }

  /** {@code iam.role} is an ARN, a function that gives one, or the parts of a role to make. */
  private static boolean hasParts(Value role) {
    return role instanceof Value.Mapping mapping
        && mapping.entries().keySet().stream()
            .noneMatch(key -> key.startsWith("Fn::") || key.equals("Ref"));
  }

  private static Value named(Value role) {
    String text = role.asText().orElse("");
    return text.isEmpty() || text.startsWith("arn:") ? role : Build.arn(text, role.location());
  }

  private List<Value> statements() {
    List<Value> all = new ArrayList<>(Build.items(service.ofProvider("iam", "role", "statements")));
    all.addAll(Build.items(service.ofProvider("iamRoleStatements")));
    return all;
  }

  private Value role(Value.Mapping function, List<Value> statements) {
    Location at = function.location();
    List<Value> all = new ArrayList<>();
    all.add(logs(at));
    all.addAll(statements);
    Value policy =
        Build.at(at)
            .put("PolicyName", service.name() + "-" + service.stage() + "-lambda")
            .put("PolicyDocument", document(at, all))
            .done();
    return Build.at(at)
        .put("AssumeRolePolicyDocument", document(at, List.of(trust(at))))
        .put("Policies", Build.list(at, policy))
        .put("ManagedPolicyArns", managed(function))
        .put(
            "PermissionsBoundary",
            service
                .ofProvider("iam", "role", "permissionsBoundary")
                .or(() -> service.ofProvider("rolePermissionsBoundary")))
        .put("RoleName", service.ofProvider("iam", "role", "name"))
        .resource("AWS::IAM::Role");
  }

  private static Value document(Location at, List<Value> statements) {
    return Build.at(at)
        .put("Version", "2012-10-17")
        .put("Statement", new Value.Sequence(statements, at))
        .done();
  }

  private static Value trust(Location at) {
    return Build.at(at)
        .put("Effect", "Allow")
        .put("Principal", Build.at(at).put("Service", "lambda.amazonaws.com").done())
        .put("Action", "sts:AssumeRole")
        .done();
  }

  /**
   * Each function may write its own logs: serverless.com/framework/docs/providers/aws/guide/iam.
   */
  private Value logs(Location at) {
    String names = ":log-group:/aws/lambda/" + service.name() + "-" + service.stage() + "*:*";
    Value groups =
        Build.join(
            at,
            Build.text("arn:", at),
            Build.ref("AWS::Partition", at),
            Build.text(":logs:", at),
            Build.ref("AWS::Region", at),
            Build.text(":", at),
            Build.ref("AWS::AccountId", at),
            Build.text(names, at));
    return Build.at(at)
        .put("Effect", "Allow")
        .put(
            "Action",
            Build.list(
                at,
                Build.text("logs:CreateLogStream", at),
                Build.text("logs:CreateLogGroup", at),
                Build.text("logs:PutLogEvents", at)))
        .put("Resource", groups)
        .done();
  }

  private Optional<Value> managed(Value.Mapping function) {
    List<Value> arns =
        new ArrayList<>(Build.items(service.ofProvider("iam", "role", "managedPolicies")));
    arns.addAll(Build.items(service.ofProvider("iamManagedPolicies")));
    if (function.get("vpc").or(() -> service.ofProvider("vpc")).isPresent()) {
      arns.add(
          Build.text(
              "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
              function.location()));
    }
    return arns.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Sequence(arns, function.location()));
  }
}
