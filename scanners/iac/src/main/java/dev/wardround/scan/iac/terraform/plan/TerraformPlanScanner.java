package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import dev.wardround.scan.iac.terraform.mapping.TerraformMapping;
import java.io.IOException;
import java.util.List;

/** Reads {@code terraform show -json} of a plan, and state files. */
public final class TerraformPlanScanner implements FileScanner {
  /** The version comes first in what Terraform writes; this much of a file is looked at for it. */
  private static final int HEAD = 4096;

  @Override
  public String name() {
    return "terraform-plan";
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith(".json") || path.endsWith(".tfstate") || path.endsWith(".tfplan");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    return wanted.stream().map(file -> (Task) facts -> read(file, facts)).toList();
  }

  private static void read(SourceFile file, Facts facts) {
    String text;
    try {
      text = file.text();
    } catch (IOException e) {
      if (!file.path().endsWith(".json")) {
        facts.failed(
            file.path(),
            "not readable as text",
            "Save the plan as JSON: terraform show -json PLAN > plan.json");
      }
      return;
    }
    boolean plan = isPlan(text);
    if (plan || isState(text)) {
      parse(file.path(), text, plan, facts);
    }
  }

  private static void parse(String path, String text, boolean plan, Facts facts) {
    try {
      Value root = JsonReader.read(path, text).roots().get(0);
      if (root instanceof Value.Mapping mapping) {
        report(
            path,
            plan ? PlanReader.blocks(path, mapping) : StateReader.blocks(path, mapping),
            facts);
      }
    } catch (DocumentException e) {
      facts.failed(
          path, String.valueOf(e.getMessage()), "Write the file anew with terraform show -json");
    }
  }

  private static void report(String path, List<DeclaredBlock> blocks, Facts facts) {
    TerraformMapping.Mapped mapped = TerraformMapping.mapped(blocks);
    mapped.resources().forEach(facts::add);
    if (mapped.unmapped().isEmpty()) {
      facts.read(path);
    } else {
      facts.partlyRead(path, String.join("; ", mapped.unmapped().values()), "");
    }
  }

  private static boolean isPlan(String text) {
    int version = text.indexOf("\"format_version\"");
    return version >= 0 && version < HEAD && text.contains("\"planned_values\"");
  }

  private static boolean isState(String text) {
    int version = text.indexOf("\"terraform_version\"");
    return version >= 0
        && version < HEAD
        && text.contains("\"lineage\"")
        && text.contains("\"instances\"");
  }
}
