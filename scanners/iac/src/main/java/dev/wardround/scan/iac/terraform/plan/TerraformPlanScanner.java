package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.Marker;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import dev.wardround.scan.iac.terraform.mapping.TerraformMapping;
import java.io.IOException;
import java.util.List;

/** Reads {@code terraform show -json} of a plan, and state files. */
public final class TerraformPlanScanner implements FileScanner {
  /** The version comes first in what Terraform writes; this much of a file is looked at for it. */
  private static final int HEAD = 4096;

  private static final Marker PLANNED = Marker.of("\"planned_values\"");
  private static final Marker LINEAGE = Marker.of("\"lineage\"");

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
      if (file.path().endsWith(".json") && isOther(file.bytes())) {
        return;
      }
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

  /** Whether no plan or state can be in the content, told before it is decoded. */
  private static boolean isOther(byte[] content) {
    boolean wide = content.length > 1 && (content[0] & 0xFF) >= 0xFE;
    return !wide && !PLANNED.isIn(content) && !LINEAGE.isIn(content);
  }

  private static boolean isPlan(String text) {
    return begins(text, "\"format_version\"") && text.contains("\"planned_values\"");
  }

  private static boolean isState(String text) {
    return begins(text, "\"terraform_version\"")
        && text.contains("\"lineage\"")
        && text.contains("\"instances\"");
  }

  private static boolean begins(String text, String key) {
    return text.substring(0, Math.min(text.length(), HEAD)).contains(key);
  }
}
