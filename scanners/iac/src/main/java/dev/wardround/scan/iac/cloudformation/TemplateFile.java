package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file that may be a template, and the templates of its nested stacks. */
final class TemplateFile implements NestedStacks.ChildReader {
  private static final String REMEDY = "correct the template; the rest of it is read";

  private final SourceFile file;
  private final SourceTree tree;
  private final Nesting nesting;
  private final Facts facts;

  TemplateFile(SourceFile file, SourceTree tree, Nesting nesting, Facts facts) {
    this.file = file;
    this.tree = tree;
    this.nesting = nesting;
    this.facts = facts;
  }

  /** Reads it, unless a parent does. */
  void scan() {
    Optional<byte[]> content = content();
    if (content.isPresent()
        && Markers.mayBeTemplate(content.get())
        && nesting.parentOf(file.path()).isEmpty()) {
      read(Map.of());
    }
  }

  /** A file that cannot be read is not known to be a template: whoever reads all files says so. */
  private Optional<byte[]> content() {
    try {
      return Optional.of(file.bytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Template> read(Map<String, Value> parameters) {
    try {
      Document document = TemplateText.read(file);
      Optional<Value.Mapping> root = template(document);
      if (root.isEmpty()) {
        notATemplate();
        return Optional.empty();
      }
      return Optional.of(read(root.get(), document.problems(), parameters));
    } catch (IOException | DocumentException e) {
      facts.failed(file.path(), String.valueOf(e.getMessage()), "correct the file");
      return Optional.empty();
    }
  }

  private static Optional<Value.Mapping> template(Document document) {
    for (Value root : document.roots()) {
      if (root instanceof Value.Mapping mapping
          && mapping.get("Resources").isPresent()
          && isTemplate(mapping)) {
        return Optional.of(mapping);
      }
    }
    return Optional.empty();
  }

  private static boolean isTemplate(Value.Mapping root) {
    if (root.get("AWSTemplateFormatVersion").isPresent() || root.get("Transform").isPresent()) {
      return true;
    }
    for (Value resource : Section.of(root, "Resources").values()) {
      if (resource instanceof Value.Mapping declaration
          && declaration.get("Type").flatMap(Value::asText).orElse("").contains("::")) {
        return true;
      }
    }
    return false;
  }

  private void notATemplate() {
    if (content().map(Markers::declaresTemplate).orElse(false)) {
      facts.status(
          file.path(),
          Outcome.NOT_UNDERSTOOD,
          "names AWSTemplateFormatVersion, but has no Resources at its top",
          "");
    }
  }

  private Template read(
      Value.Mapping root, List<String> documentProblems, Map<String, Value> parameters) {
    Template.Setting setting =
        new Template.Setting(file.path(), CloudFormationScanner.NAME, tree, parameters);
    Template template = Template.of(root, setting, new NestedStacks(file.path(), this));
    template.resources().forEach(facts::add);
    List<String> problems = new ArrayList<>(documentProblems);
    problems.addAll(template.problems());
    if (problems.isEmpty()) {
      facts.read(file.path());
    } else {
      facts.partlyRead(file.path(), String.join("; ", problems), REMEDY);
    }
    return template;
  }

  @Override
  public boolean owns(String parent, String child) {
    return nesting.parentOf(child).filter(parent::equals).isPresent();
  }

  @Override
  public boolean isAround(String parent, String child) {
    return nesting.isAround(parent, child);
  }

  @Override
  public Optional<Template> read(String child, Map<String, Value> parameters) {
    return tree.file(child)
        .flatMap(source -> new TemplateFile(source, tree, nesting, facts).read(parameters));
  }

  @Override
  public void dropped(String child) {
    facts.status(
        child, Outcome.SKIPPED, "the nested stack that it is for is under a false condition", "");
  }
}
