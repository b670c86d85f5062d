package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyManagerType;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/** The account's own keys with their policies and rotation. */
final class KmsCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    KmsClient kms = account.client(KmsClient::builder);
    sink.each(
        account.calls().all("kms:ListKeys", () -> kms.listKeysPaginator().keys()),
        key ->
            account
                .calls()
                .ask("kms:DescribeKey", () -> kms.describeKey(r -> r.keyId(key.keyId())))
                .answer()
                .filter(found -> found.keyMetadata().keyManager() != KeyManagerType.AWS)
                .ifPresent(found -> key(found.keyMetadata(), kms, account, sink)));
    account
        .calls()
        .all("kms:ListAliases", () -> kms.listAliasesPaginator().aliases())
        .forEach(
            alias -> {
              if (alias.targetKeyId() != null && !alias.aliasName().startsWith("alias/aws/")) {
                Location.Live at = account.at("kms:ListAliases", alias.aliasArn());
                Form form =
                    Form.of(at, alias, "AliasName")
                        .refer(
                            "TargetKeyId", account.arn("kms", "key/" + alias.targetKeyId()), "Ref");
                sink.add("AWS::KMS::Alias", alias.aliasName(), at, form);
              }
            });
  }

  private static void key(KeyMetadata key, KmsClient kms, Account account, Sink sink) {
    Location.Live at = account.at("kms:DescribeKey", key.arn());
    Calls calls = account.calls();
    Form form =
        Form.of(at, key, "Description", "Enabled", "KeyUsage", "KeySpec", "Origin", "MultiRegion");
    form.with(
        "KeyPolicy",
        calls
            .ask(
                "kms:GetKeyPolicy",
                () -> kms.getKeyPolicy(r -> r.keyId(key.keyId()).policyName("default")))
            .value(at, found -> Optional.of(JsonText.value(found.policy(), at))));
    form.with(
        "EnableKeyRotation",
        calls
            .ask(
                "kms:GetKeyRotationStatus",
                () -> kms.getKeyRotationStatus(r -> r.keyId(key.keyId())))
            .value(at, found -> Shape.value(found.keyRotationEnabled(), at)));
    form.with("Tags", tags(key, kms, calls, at));
    sink.add("AWS::KMS::Key", key.keyId(), at, form);
  }

  private static Optional<Value> tags(KeyMetadata key, KmsClient kms, Calls calls, Location at) {
    return calls
        .ask("kms:ListResourceTags", () -> kms.listResourceTags(r -> r.keyId(key.keyId())))
        .value(at, found -> Shape.list(found.tags(), at))
        .map(tags -> Renaming.all(Renaming.all(tags, "TagKey", "Key"), "TagValue", "Value"));
  }
}
