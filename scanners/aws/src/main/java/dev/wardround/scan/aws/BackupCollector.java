package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.backup.model.BackupPlan;
import software.amazon.awssdk.services.backup.model.BackupPlansListMember;
import software.amazon.awssdk.services.backup.model.BackupSelection;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;

/** Backup plans, what they select, and the vaults that they fill. */
final class BackupCollector implements Collector {
  private static final String SELECTION = "backup:GetBackupSelection";

  @Override
  public void collect(Account account, Sink sink) {
    BackupClient backup = account.client(BackupClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "backup:ListBackupVaults",
                () -> backup.listBackupVaultsPaginator(r -> {}),
                page -> page.backupVaultList()),
        vault -> vault(vault, backup, account, sink));
    sink.each(
        account
            .calls()
            .all(
                "backup:ListBackupPlans",
                () -> backup.listBackupPlansPaginator(),
                page -> page.backupPlansList()),
        plan -> plan(plan, backup, account, sink));
  }

  private static void vault(
      BackupVaultListMember vault, BackupClient backup, Account account, Sink sink) {
    Location.Live at = account.at("backup:ListBackupVaults", vault.backupVaultArn());
    Form form = Form.of(at, vault, "BackupVaultName", "EncryptionKeyArn");
    if (Boolean.TRUE.equals(vault.locked())) {
      form.with(
          "LockConfiguration",
          Form.of(at, vault, "MinRetentionDays", "MaxRetentionDays").mapping());
    }
    form.with(
        "AccessPolicy",
        account
            .calls()
            .ask(
                "backup:GetBackupVaultAccessPolicy",
                () ->
                    backup.getBackupVaultAccessPolicy(
                        r -> r.backupVaultName(vault.backupVaultName())))
            .value(
                at, found -> Optional.ofNullable(found.policy()).map(p -> JsonText.value(p, at))));
    sink.add("AWS::Backup::BackupVault", vault.backupVaultName(), at, form);
  }

  private static void plan(
      BackupPlansListMember listed, BackupClient backup, Account account, Sink sink) {
    String id = listed.backupPlanId();
    Location.Live at = account.at("backup:GetBackupPlan", listed.backupPlanArn());
    Form form =
        Form.of(at)
            .with(
                "BackupPlan",
                account
                    .calls()
                    .ask(
                        "backup:GetBackupPlan", () -> backup.getBackupPlan(r -> r.backupPlanId(id)))
                    .value(at, found -> Optional.of(rules(found.backupPlan(), at))));
    sink.add("AWS::Backup::BackupPlan", listed.backupPlanName(), at, form);
    sink.each(
        account
            .calls()
            .all(
                "backup:ListBackupSelections",
                () -> backup.listBackupSelectionsPaginator(r -> r.backupPlanId(id)),
                page -> page.backupSelectionsList()),
        selection ->
            account
                .calls()
                .ask(
                    SELECTION,
                    () ->
                        backup.getBackupSelection(
                            r -> r.backupPlanId(id).selectionId(selection.selectionId())))
                .answer()
                .ifPresent(
                    found ->
                        selection(
                            found.backupSelection(), selection.selectionId(), at, account, sink)));
  }

  private static Value rules(BackupPlan plan, Location at) {
    Value.Mapping mapping =
        Form.of(at, plan, "BackupPlanName", "Rules", "AdvancedBackupSettings")
            .rename("Rules", "BackupPlanRule")
            .mapping();
    return Renaming.all(mapping, "TargetBackupVaultName", "TargetBackupVault");
  }

  private static void selection(
      BackupSelection selection, String id, Location.Live plan, Account account, Sink sink) {
    Location.Live at = account.at(SELECTION, plan.id() + "/selection/" + id);
    Form form =
        Form.of(at)
            .refer("BackupPlanId", plan.id(), "Ref")
            .with("BackupSelection", Shape.mapping(selection, at));
    sink.add("AWS::Backup::BackupSelection", selection.selectionName(), at, form);
  }
}
