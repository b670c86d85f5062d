package dev.wardround.report;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.List;

/** What the telehealth scan read and what it could not see. */
final class TelehealthCoverage {
  private TelehealthCoverage() {}

  static List<ScanStatus> all() {
    return List.of(
        new ScanStatus("sam", "template.yaml", Outcome.READ, "", ""),
        new ScanStatus(
            "terraform",
            "infra/gcp",
            Outcome.PARTLY_READ,
            "module \"iam\" comes from a registry and is not in the scan",
            "Run terraform init first, or scan the plan: terraform show -json"),
        new ScanStatus("kubernetes", "k8s/triage.yaml", Outcome.READ, "", ""),
        new ScanStatus("pom", "images/pom.xml", Outcome.READ, "", ""),
        new ScanStatus("npm", "portal/package-lock.json", Outcome.READ, "", ""),
        new ScanStatus("python", "intake/requirements.txt", Outcome.READ, "", ""),
        new ScanStatus("go", "triage/go.mod", Outcome.READ, "", ""),
        new ScanStatus(
            "npm",
            "legacy/package-lock.json",
            Outcome.FAILED,
            "JSON ends in the middle of an object at line 8",
            "Write the lock file anew: npm install --package-lock-only"),
        new ScanStatus(
            "yaml", "docs/openapi.yaml", Outcome.NOT_UNDERSTOOD, "no known format in it", ""),
        new ScanStatus(
            "files",
            "images/samples.zip",
            Outcome.SKIPPED,
            "larger than 64 MiB",
            "Leave it, or name the archive itself as what to scan"),
        new ScanStatus(
            "aws",
            "kms:GetKeyRotationStatus eu-central-1",
            Outcome.DENIED,
            "the account refused kms:GetKeyRotationStatus",
            "Add kms:GetKeyRotationStatus to the policy that the scan runs with"));
  }
}
