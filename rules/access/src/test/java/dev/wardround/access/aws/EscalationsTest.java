package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static dev.wardround.access.aws.RequestCase.items;
import static dev.wardround.access.aws.RequestCase.mapping;
import static dev.wardround.access.aws.RequestCase.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Shared;
import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EscalationsTest {
  private static final AwsPrincipal USER = AwsPrincipal.of("arn:aws:iam::111111111111:user/low");

  /** Credentials are fresh: a condition on their age is decided. */
  private static final Context NOW =
      Context.unknown()
          .with("aws:CurrentTime", "2026-01-01T00:00:00Z")
          .with("aws:TokenIssueTime", "2026-01-01T00:00:00Z");

  private final Escalations escalations = new Escalations();

  @Test
  void everyEscalationOfIamVulnerableIsFoundAndNoFalseOne() {
    List<String> wrong = new ArrayList<>();
    for (Value item : items(Optional.of(Shared.json("iam-vulnerable/privesc-policies.json")))) {
      Value.Mapping labelled = (Value.Mapping) item;
      List<PolicyDocument> policies = new ArrayList<>();
      mapping(labelled, "policies")
          .entries()
          .forEach((name, document) -> policies.add(PolicyDocument.of(name, document)));
      boolean found = !escalations.of(AwsIdentity.of(USER, policies), NOW).isEmpty();
      if (found != text(labelled, "expectedEscalation").equals("true")) {
        wrong.add(text(labelled, "id"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPathOfTheTableIsOpenToWhoHoldsAllThatItNeeds() {
    List<EscalationPaths.Path> paths = EscalationPaths.read();
    assertThat(paths).hasSize(68);
    for (EscalationPaths.Path path : paths) {
      String actions = "'" + String.join("','", path.permissions()) + "'";
      AwsIdentity identity =
          role(policy("{'Effect':'Allow','Action':[" + actions + "],'Resource':'*'}"));
      assertThat(escalations.of(identity, NOW))
          .filteredOn(found -> found.id().equals(path.id()))
          .singleElement()
          .matches(found -> found.open() == Truth.YES);
    }
  }

  @Test
  void noPathIsOpenToWhoLacksOnePermissionOfIt() {
    for (EscalationPaths.Path path : EscalationPaths.read()) {
      String missing = path.permissions().get(path.permissions().size() - 1);
      AwsIdentity identity =
          role(
              policy(
                  "{'Effect':'Allow','Action':'*','Resource':'*'}",
                  "{'Effect':'Deny','Action':'" + missing + "','Resource':'*'}"));
      assertThat(escalations.of(identity, NOW))
          .extracting(Escalation::id)
          .doesNotContain(path.id());
    }
  }

  @Test
  void readingDataOpensNoPath() {
    AwsIdentity identity =
        role(policy("{'Sid':'Read','Effect':'Allow','Action':'s3:GetObject','Resource':'*'}"));
    assertThat(escalations.of(identity, NOW)).isEmpty();
  }

  @Test
  void aRoleThatMayChangeItsOwnPolicyNamesTheStatement() {
    AwsIdentity identity =
        role(
            policy(
                "{'Sid':'Own','Effect':'Allow','Action':'iam:PutRolePolicy','Resource':'arn:aws:iam::111111111111:role/app'}"));
    assertThat(escalations.of(identity, NOW))
        .singleElement()
        .matches(found -> found.open() == Truth.YES)
        .matches(found -> found.statements().equals(List.of("app statement Own")));
  }
}
