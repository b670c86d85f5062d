package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import java.util.Optional;
import software.amazon.awssdk.services.efs.EfsClient;
import software.amazon.awssdk.services.efs.model.FileSystemDescription;

/** EFS file systems with their policies and backups, and the access points into them. */
final class FileSystemCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    EfsClient efs = account.client(EfsClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "elasticfilesystem:DescribeFileSystems",
                () -> efs.describeFileSystemsPaginator().fileSystems()),
        found -> system(found, efs, account, sink));
    account
        .calls()
        .all(
            "elasticfilesystem:DescribeAccessPoints",
            () -> efs.describeAccessPointsPaginator(r -> {}).accessPoints())
        .forEach(
            point -> {
              Location.Live at =
                  account.at("elasticfilesystem:DescribeAccessPoints", point.accessPointArn());
              Form form =
                  Form.of(at, point, "PosixUser", "RootDirectory")
                      .refer("FileSystemId", arn(account, point.fileSystemId()), "Ref");
              sink.add("AWS::EFS::AccessPoint", point.accessPointId(), at, form);
            });
  }

  private static String arn(Account account, String id) {
    return account.arn("elasticfilesystem", "file-system/" + id);
  }

  private static void system(
      FileSystemDescription found, EfsClient efs, Account account, Sink sink) {
    String id = found.fileSystemId();
    Location.Live at = account.at("elasticfilesystem:DescribeFileSystems", arn(account, id));
    Calls calls = account.calls();
    Form form =
        Form.of(at, found, "Encrypted", "KmsKeyId", "PerformanceMode", "ThroughputMode")
            .with("FileSystemTags", Shape.list(found.tags(), at));
    form.with(
        "FileSystemPolicy",
        calls
            .ask(
                "elasticfilesystem:DescribeFileSystemPolicy",
                () -> efs.describeFileSystemPolicy(r -> r.fileSystemId(id)))
            .value(at, policy -> Optional.of(JsonText.value(policy.policy(), at))));
    form.with(
        "BackupPolicy",
        calls
            .ask(
                "elasticfilesystem:DescribeBackupPolicy",
                () -> efs.describeBackupPolicy(r -> r.fileSystemId(id)))
            .value(at, policy -> Shape.value(policy.backupPolicy(), at)));
    String name = found.name() == null || found.name().isEmpty() ? id : found.name();
    sink.add("AWS::EFS::FileSystem", name, at, form);
  }
}
