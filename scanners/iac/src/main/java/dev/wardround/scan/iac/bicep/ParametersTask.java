package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.template.Deployment;
import dev.wardround.scan.iac.arm.template.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file of parameters.
 *
 * @param using the template that it is for
 * @param used whether that template is deployed with it
 */
record ParametersTask(String path, String using, boolean used, Workspace workspace)
    implements Task {

  @Override
  public String target() {
    return path;
  }

  @Override
  public void run(Facts facts) {
    Optional<BicepFile> file = workspace.bicep(path);
    List<String> problems = file.map(BicepFile::problems).orElse(List.of("not readable"));
    if (file.isEmpty()) {
      facts.failed(path, "not readable", "check its rights and its encoding");
    } else if (!problems.isEmpty()) {
      facts.partlyRead(path, String.join("; ", problems), "correct the file; the rest is read");
    } else if (used && workspace.file(using).isPresent()) {
      facts.read(path);
    } else {
      facts.status(path, Outcome.SKIPPED, unused(), "");
    }
  }

  private String unused() {
    return using.isEmpty() || workspace.file(using).isEmpty()
        ? "the template that it is for is not in the scan"
        : "its template is read with another file of parameters";
  }

  /** The parameters that a file gives, by name in lower case. */
  static Map<String, Value> values(BicepFile file) {
    Map<String, Expression> given = new LinkedHashMap<>();
    file.template()
        .parameters()
        .forEach((name, parameter) -> parameter.standard().ifPresent(v -> given.put(name, v)));
    Template giving =
        new Template(
            file.template().path(),
            file.template().parameters(),
            file.template().variables(),
            file.template().functions(),
            List.of(),
            given);
    return Deployment.outputs(giving);
  }
}
