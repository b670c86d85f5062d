package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.GetBucketLoggingResponse;
import software.amazon.awssdk.services.s3.model.GetBucketPolicyResponse;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;

/** Buckets with all their settings and policies. */
final class S3Collector implements Collector {
  private static final String EVERYONE = "http://acs.amazonaws.com/groups/global/AllUsers";
  private static final String LOGS = "http://acs.amazonaws.com/groups/s3/LogDelivery";

  @Override
  public void collect(Account account, Sink sink) {
    S3Client s3 =
        account.client(
            () -> S3Client.builder().crossRegionAccessEnabled(true).forcePathStyle(true));
    sink.each(
        account.calls().all("s3:ListAllMyBuckets", () -> s3.listBuckets().buckets()),
        bucket -> bucket(bucket, s3, account, sink));
  }

  private static void bucket(Bucket bucket, S3Client s3, Account account, Sink sink) {
    String name = bucket.name();
    String arn = "arn:" + account.partition() + ":s3:::" + name;
    Location.Live at = account.at("s3:ListAllMyBuckets", arn);
    Calls calls = account.calls();
    Form form = Form.of(at).with("BucketName", name);
    form.with("BucketEncryption", encryption(s3, name, calls, at));
    form.with(
        "VersioningConfiguration",
        calls
            .ask("s3:GetBucketVersioning", () -> s3.getBucketVersioning(r -> r.bucket(name)))
            .value(at, answer -> versioning(answer, at)));
    form.with(
        "PublicAccessBlockConfiguration",
        calls
            .ask(
                "s3:GetBucketPublicAccessBlock", () -> s3.getPublicAccessBlock(r -> r.bucket(name)))
            .value(at, answer -> Shape.value(answer.publicAccessBlockConfiguration(), at)));
    form.with(
        "LoggingConfiguration",
        calls
            .ask("s3:GetBucketLogging", () -> s3.getBucketLogging(r -> r.bucket(name)))
            .value(at, answer -> logging(answer, account, at)));
    form.with(
        "OwnershipControls",
        calls
            .ask(
                "s3:GetBucketOwnershipControls",
                () -> s3.getBucketOwnershipControls(r -> r.bucket(name)))
            .value(at, answer -> Shape.value(answer.ownershipControls(), at)));
    form.with(
        "LifecycleConfiguration",
        calls
            .ask(
                "s3:GetLifecycleConfiguration",
                () -> s3.getBucketLifecycleConfiguration(r -> r.bucket(name)))
            .value(at, answer -> Shape.value(answer, at)));
    form.with(
        "Tags",
        calls
            .ask("s3:GetBucketTagging", () -> s3.getBucketTagging(r -> r.bucket(name)))
            .value(at, answer -> Shape.list(answer.tagSet(), at)));
    form.with(
        "AccessControl",
        calls
            .ask("s3:GetBucketAcl", () -> s3.getBucketAcl(r -> r.bucket(name)))
            .value(at, answer -> acl(answer, at)));
    sink.add("AWS::S3::Bucket", name, at, form);
    policy(name, at, s3, account, sink);
  }

  private static Optional<Value> encryption(S3Client s3, String name, Calls calls, Location at) {
    return calls
        .ask("s3:GetEncryptionConfiguration", () -> s3.getBucketEncryption(r -> r.bucket(name)))
        .value(
            at,
            answer ->
                Shape.list(answer.serverSideEncryptionConfiguration().rules(), at)
                    .map(rules -> renamed(rules, at)));
  }

  private static Value renamed(Value rules, Location at) {
    return new Value.Mapping(
        Map.of(
            "ServerSideEncryptionConfiguration",
            Renaming.all(
                rules, "ApplyServerSideEncryptionByDefault", "ServerSideEncryptionByDefault")),
        at);
  }

  private static Optional<Value> versioning(GetBucketVersioningResponse answer, Location at) {
    return Shape.value(answer.statusAsString(), at)
        .map(status -> new Value.Mapping(Map.of("Status", status), at));
  }

  private static Optional<Value> logging(
      GetBucketLoggingResponse answer, Account account, Location at) {
    return Optional.ofNullable(answer.loggingEnabled())
        .map(
            to ->
                Form.of(at)
                    .refer(
                        "DestinationBucketName",
                        "arn:" + account.partition() + ":s3:::" + to.targetBucket(),
                        "Ref")
                    .with("LogFilePrefix", Shape.value(to.targetPrefix(), at))
                    .mapping());
  }

  /** The canned list that grants the same, of those that matter: who else may read or write. */
  private static Optional<Value> acl(GetBucketAclResponse answer, Location at) {
    boolean everyone = grants(answer, EVERYONE, "");
    if (everyone) {
      boolean write = grants(answer, EVERYONE, "WRITE") || grants(answer, EVERYONE, "FULL_CONTROL");
      return Optional.of(new Value.Text(write ? "PublicReadWrite" : "PublicRead", at));
    }
    return grants(answer, LOGS, "")
        ? Optional.of(new Value.Text("LogDeliveryWrite", at))
        : Optional.empty();
  }

  private static boolean grants(GetBucketAclResponse answer, String group, String permission) {
    return answer.grants().stream()
        .anyMatch(
            grant ->
                group.equals(grant.grantee().uri())
                    && (permission.isEmpty() || permission.equals(grant.permissionAsString())));
  }

  private static void policy(
      String name, Location.Live bucket, S3Client s3, Account account, Sink sink) {
    Location.Live at = account.at("s3:GetBucketPolicy", bucket.id() + "/policy");
    Answer<GetBucketPolicyResponse> answer =
        account.calls().ask("s3:GetBucketPolicy", () -> s3.getBucketPolicy(r -> r.bucket(name)));
    answer
        .value(at, found -> Optional.of(JsonText.value(found.policy(), at)))
        .ifPresent(
            document ->
                sink.add(
                    "AWS::S3::BucketPolicy",
                    name,
                    at,
                    Form.of(at)
                        .refer("Bucket", bucket.id(), "Ref")
                        .with("PolicyDocument", document)));
  }
}
