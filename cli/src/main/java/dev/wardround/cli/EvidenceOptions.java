package dev.wardround.cli;

import dev.wardround.inventory.EvidenceJudge.Opinion;
import dev.wardround.inventory.Inventory;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a second judge is asked about components. None of its classes is loaded before. */
final class EvidenceOptions {
  /** Nobody is asked. */
  static final EvidenceOptions NONE = new EvidenceOptions(false);

  private static final String DATABASE = "odc.mv.db";

  @Option(
      names = "--dependency-check",
      negatable = true,
      description = {
        "Ask Dependency-Check too, which matches names with NVD. What it alone says stays a guess.",
        "Default: where 'db nvd' has fetched its data."
      })
  private @Nullable Boolean wanted;

  @Option(
      names = "--dependency-check-data",
      paramLabel = "DIR",
      description = "Another folder with its data.")
  private String folder = "";

  EvidenceOptions() {}

  private EvidenceOptions(boolean wanted) {
    this.wanted = wanted;
  }

  /** Where a user's data of the second judge lies. */
  static Path userFolder() {
    return Database.userFolder().resolve("dependency-check");
  }

  Inventory joined(Inventory matched, Database advisories, Console console)
      throws UsageException, AdvisoryException {
    Path data = folder.isEmpty() ? userFolder() : console.path(folder);
    boolean asked = wanted == null ? Files.exists(data.resolve(DATABASE)) : wanted;
    if (!asked) {
      return matched;
    }
    Opinion opinion = EvidenceJars.judge().judge(data, matched.components());
    return advisories.joined(matched, opinion);
  }
}
