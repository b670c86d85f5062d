package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.ParametersFile;
import dev.wardround.scan.iac.arm.template.Deployment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file of Bicep. What it makes is told where it is deployed by itself; of a module, that it was
 * read.
 *
 * @param parameters the file that gives it its parameters; empty where there is none of Bicep
 */
record BicepTask(
    String path, boolean module, String parameters, Workspace workspace, SourceTree tree)
    implements Task {
  private static final String REMEDY = "correct the file; the rest of it is read";

  @Override
  public String target() {
    return path;
  }

  @Override
  public void run(Facts facts) {
    Optional<BicepFile> file = workspace.bicep(path);
    if (file.isEmpty()) {
      facts.failed(path, unreadable(), "check its rights and its encoding");
      return;
    }
    List<String> problems = new ArrayList<>(file.get().problems());
    if (!module) {
      Deployment.Result result = Deployment.of(file.get().template(), passed(), BicepScanner.NAME);
      result.resources().forEach(facts::add);
      result.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    }
    if (problems.isEmpty()) {
      facts.read(path);
    } else {
      facts.partlyRead(path, String.join("; ", problems), REMEDY);
    }
  }

  private String unreadable() {
    try {
      tree.file(path).orElseThrow().text();
      return "not readable";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Map<String, Value> passed() {
    return parameters.isEmpty()
        ? ParametersFile.beside(path, tree)
        : workspace.bicep(parameters).map(ParametersTask::values).orElse(Map.of());
  }
}
