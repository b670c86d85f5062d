package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.template.Deployment;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file that may be a template, with the templates that it links to. */
final class TemplateFile implements Task {
  private static final String REMEDY = "correct the template; the rest of it is read";

  private final SourceFile file;
  private final SourceTree tree;
  private final Linking linking;

  private TemplateFile(SourceFile file, SourceTree tree, Linking linking) {
    this.file = file;
    this.tree = tree;
    this.linking = linking;
  }

  static List<Task> tasks(List<SourceFile> files, SourceTree tree) {
    Linking linking = new Linking(files);
    List<Task> tasks = new ArrayList<>();
    files.forEach(file -> tasks.add(new TemplateFile(file, tree, linking)));
    return tasks;
  }

  @Override
  public String target() {
    return file.path();
  }

  @Override
  public void run(Facts facts) {
    try {
      if (isMadeFromBicep()) {
        facts.status(
            file.path(), Outcome.SKIPPED, "made from a Bicep file beside it, which is read", "");
        return;
      }
      Document document = JsonReader.read(file.path(), file.text());
      Value.Mapping root =
          document.roots().get(0) instanceof Value.Mapping mapping
              ? mapping
              : new Value.Mapping(java.util.Map.of(), document.roots().get(0).location());
      String schema = root.get("$schema").flatMap(Value::asText).orElse("");
      if (schema.contains("eploymentParameters.json")) {
        parameters(facts);
      } else if (schema.contains("eploymentTemplate.json")) {
        template(root, document, facts);
      }
    } catch (IOException | DocumentException e) {
      facts.failed(file.path(), String.valueOf(e.getMessage()), "correct the file");
    }
  }

  private void parameters(Facts facts) {
    if (ParametersFile.templateOf(file.path(), tree).isPresent()) {
      facts.read(file.path());
    } else {
      facts.status(
          file.path(),
          Outcome.SKIPPED,
          "parameters of a template that does not stand beside it under their name",
          "name them after their template: main.parameters.json beside main.json or main.bicep");
    }
  }

  private void template(Value.Mapping root, Document document, Facts facts) {
    if (linking.isLinked(file.path())) {
      facts.read(file.path());
    } else {
      deploy(root, document, facts);
    }
  }

  /** Such files are large, and say again what is read already: they are not even parsed. */
  private boolean isMadeFromBicep() throws IOException {
    return Markers.isMadeFromBicep(file.bytes())
        && tree.filesIn(Paths.folderOf(file.path())).stream()
            .anyMatch(beside -> beside.path().endsWith(".bicep"));
  }

  private void deploy(Value.Mapping root, Document document, Facts facts) {
    Problems problems = new Problems(file.path());
    document.problems().forEach(problems::add);
    LinkedFiles linked = new LinkedFiles(tree, problems);
    Template template = TemplateReader.read(file.path(), root, linked, problems);
    Deployment.Result result =
        Deployment.of(template, ParametersFile.beside(file.path(), tree), ArmScanner.NAME);
    result.resources().forEach(facts::add);
    result.problems().forEach(problems::add);
    if (problems.list().isEmpty()) {
      facts.read(file.path());
    } else {
      facts.partlyRead(file.path(), String.join("; ", problems.list()), REMEDY);
    }
  }

  /** The templates of other files, each read once. */
  static final class LinkedFiles implements TemplateReader.Linked {
    private final SourceTree tree;
    private final Problems problems;
    private final java.util.Map<String, Optional<Template>> templates =
        new java.util.LinkedHashMap<>();

    LinkedFiles(SourceTree tree, Problems problems) {
      this.tree = tree;
      this.problems = problems;
    }

    @Override
    public Optional<Template> read(String path) {
      Optional<Template> known = templates.get(path);
      if (known == null) {
        known = tree.file(path).flatMap(this::template);
        templates.put(path, known);
      }
      return known;
    }

    private Optional<Template> template(SourceFile file) {
      try {
        Value root = JsonReader.read(file.path(), file.text()).roots().get(0);
        return root instanceof Value.Mapping mapping
            ? Optional.of(TemplateReader.read(file.path(), mapping, this, problems))
            : Optional.empty();
      } catch (IOException | DocumentException e) {
        problems.add("a linked template cannot be read: " + e.getMessage());
        return Optional.empty();
      }
    }
  }
}
