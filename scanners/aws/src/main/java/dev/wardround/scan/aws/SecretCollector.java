package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.SecretListEntry;

/** Secrets with their keys, rotation and policies; never what they hold. */
final class SecretCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    SecretsManagerClient secrets = account.client(SecretsManagerClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "secretsmanager:ListSecrets",
                () -> secrets.listSecretsPaginator(),
                page -> page.secretList()),
        secret -> secret(secret, secrets, account, sink));
  }

  private static void secret(
      SecretListEntry secret, SecretsManagerClient secrets, Account account, Sink sink) {
    Location.Live at = account.at("secretsmanager:ListSecrets", secret.arn());
    sink.add(
        "AWS::SecretsManager::Secret",
        secret.name(),
        at,
        Form.of(at, secret, "Name", "Description", "KmsKeyId", "Tags"));
    if (Boolean.TRUE.equals(secret.rotationEnabled())) {
      Location.Live rotation = account.at("secretsmanager:ListSecrets", secret.arn() + ":rotation");
      Form form =
          Form.of(rotation, secret, "RotationLambdaARN", "RotationRules")
              .refer("SecretId", secret.arn(), "Ref");
      sink.add("AWS::SecretsManager::RotationSchedule", secret.name(), rotation, form);
    }
    Location.Live place = account.at("secretsmanager:GetResourcePolicy", secret.arn() + ":policy");
    account
        .calls()
        .ask(
            "secretsmanager:GetResourcePolicy",
            () -> secrets.getResourcePolicy(r -> r.secretId(secret.arn())))
        .value(place, found -> policy(found.resourcePolicy(), place))
        .ifPresent(
            document ->
                sink.add(
                    "AWS::SecretsManager::ResourcePolicy",
                    secret.name(),
                    place,
                    Form.of(place)
                        .refer("SecretId", secret.arn(), "Ref")
                        .with("ResourcePolicy", document)));
  }

  private static Optional<Value> policy(String json, Location at) {
    return Optional.ofNullable(json).map(text -> JsonText.value(text, at));
  }
}
