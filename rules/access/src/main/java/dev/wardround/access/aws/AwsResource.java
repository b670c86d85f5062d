package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource with all that guards it from its own side.
 *
 * @param account the account that owns it
 * @param policy its resource policy; for a role its trust policy, for a key its key policy
 * @param resourceControl resource control policies by level of the organisation, root first
 * @param restrictsPublicBuckets for S3: whether public policies let in the own account alone
 */
public record AwsResource(
    String arn,
    String account,
    Optional<PolicyDocument> policy,
    List<List<PolicyDocument>> resourceControl,
    Truth restrictsPublicBuckets) {
  public AwsResource {
    resourceControl = List.copyOf(resourceControl);
  }

  /** A resource without a policy of its own. */
  public static AwsResource of(String arn, String account) {
    return new AwsResource(arn, account, Optional.empty(), List.of(), Truth.NO);
  }

  /** A resource whose ARN may have parts that are not known. */
  public static AwsResource of(Value arn, String account) {
    return of(new PolicyText().one(arn), account);
  }

  public AwsResource withPolicy(PolicyDocument document) {
    return new AwsResource(
        arn, account, Optional.of(document), resourceControl, restrictsPublicBuckets);
  }

  /**
   * A key with one more grant. A grant lets its grantee do the operations as a key policy would
   * (https://docs.aws.amazon.com/kms/latest/developerguide/grants.html).
   *
   * @param operations as KMS names them: {@code Decrypt}
   */
  public AwsResource withGrant(String id, String grantee, List<String> operations) {
    List<Statement> statements = new ArrayList<>();
    policy.ifPresent(document -> statements.addAll(document.statements()));
    statements.add(Statement.ofGrant(id, grantee, operations));
    String name = policy.map(PolicyDocument::name).orElse("grants");
    return withPolicy(new PolicyDocument(name, statements));
  }

  /** The same guards around another ARN, such as an object of the bucket. */
  public AwsResource at(String other) {
    return new AwsResource(other, account, policy, resourceControl, restrictsPublicBuckets);
  }

  public AwsResource withResourceControl(List<List<PolicyDocument>> levels) {
    return new AwsResource(arn, account, policy, levels, restrictsPublicBuckets);
  }

  public AwsResource withRestrictsPublicBuckets(Truth restricts) {
    return new AwsResource(arn, account, policy, resourceControl, restricts);
  }
}
