package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What of Google Cloud to scan. No class of Google's clients is loaded before it is asked for. */
final class GcpOptions implements LiveOptions {
  @Option(
      names = "--gcp",
      description = "Scan running Google Cloud projects, with the application default credentials.")
  private boolean gcp;

  @Option(
      names = "--project",
      paramLabel = "ID",
      split = ",",
      description = "Google Cloud projects to scan. Default: what GOOGLE_CLOUD_PROJECT names.")
  private List<String> projects = List.of();

  @Option(
      names = "--folder",
      paramLabel = "NUMBER",
      split = ",",
      description = "Scan all projects below these Google Cloud folders.")
  private List<String> folders = List.of();

  @Option(
      names = "--organization",
      paramLabel = "NUMBER",
      split = ",",
      description = "Scan all projects of these Google Cloud organisations.")
  private List<String> organizations = List.of();

  @Override
  public boolean wanted() {
    return gcp;
  }

  @Override
  public Inventory collect(boolean offline) throws UsageException {
    if (offline) {
      throw new UsageException("--gcp asks Google Cloud over the network: leave out --offline");
    }
    List<String> scopes = scopes();
    if (scopes.isEmpty()) {
      throw new UsageException(
          "--gcp scans what you name: add --project, --folder or --organization, or set"
              + " GOOGLE_CLOUD_PROJECT");
    }
    return GcpProjects.collect(scopes);
  }

  private List<String> scopes() {
    List<String> scopes = new ArrayList<>();
    organizations.forEach(number -> scopes.add("organizations/" + number));
    folders.forEach(number -> scopes.add("folders/" + number));
    projects.forEach(id -> scopes.add("projects/" + id));
    String project = System.getenv("GOOGLE_CLOUD_PROJECT");
    if (scopes.isEmpty() && project != null && !project.isBlank()) {
      scopes.add("projects/" + project);
    }
    return scopes;
  }
}
