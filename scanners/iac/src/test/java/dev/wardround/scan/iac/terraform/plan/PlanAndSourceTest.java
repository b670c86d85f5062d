package dev.wardround.scan.iac.terraform.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.tree.DirectoryTree;
import dev.wardround.scan.iac.terraform.TerraformScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Terraform's own plan of a configuration says whether its source was understood. */
class PlanAndSourceTest {
  private static final Path SHARED = Path.of(System.getProperty("wardround.shared", "absent"));

  /** Where Terraform plans something else than the source says, each with its reason. */
  private static final List<String> KNOWN_DIFFERENCES =
      List.of(
          // A plan has the hash of the text.
          " UserData",
          // The provider drops both where there is no dedicated master.
          " DedicatedMasterCount",
          " DedicatedMasterType",
          // A set: Terraform sorts its items.
          " SecurityGroupIngress ",
          // The evaluation's own word for where a block goes; a plan has none.
          " provider_region");

  @Test
  void thePlanAndTheSourceOfTerragoatHaveTheSameResources() throws IOException {
    Map<String, String> source = types(source());
    // The plan was made without it: its provisioner runs a shell.
    source.remove("#null_resource.push_image");
    assertThat(source).isEqualTo(types(plan()));
  }

  @Test
  void whatTheSourceTellsIsWhatTerraformPlans() throws IOException {
    Map<String, Resource> planned = plan();
    List<String> differences = new ArrayList<>();
    source()
        .forEach(
            (address, resource) -> {
              Resource other = planned.get(address);
              if (other != null) {
                compare(address, resource.attributes(), other.attributes(), differences);
              }
            });
    differences.removeIf(difference -> KNOWN_DIFFERENCES.stream().anyMatch(difference::contains));
    assertThat(differences).isEmpty();
  }

  private static Map<String, String> types(Map<String, Resource> resources) {
    Map<String, String> types = new TreeMap<>();
    resources.forEach((address, resource) -> types.put(address, resource.type()));
    return types;
  }

  /** What is not known on one side, or refers to another resource, says nothing of the other. */
  private static void compare(String place, Value source, Value plan, List<String> differences) {
    if (!source.isKnown() && place.endsWith(" Tags")) {
      return;
    }
    if (source instanceof Value.Mapping mapping && plan instanceof Value.Mapping other) {
      mapping
          .entries()
          .forEach(
              (name, value) -> {
                Value planned = other.entries().get(name);
                if (planned != null) {
                  compare(place + " " + name, value, planned, differences);
                } else if (isLiteral(value)) {
                  differences.add(place + " " + name);
                }
              });
    } else if (place.endsWith(" Tags")) {
      if (!texts(source).equals(texts(plan))) {
        differences.add(place);
      }
    } else if (source instanceof Value.Sequence sequence && plan instanceof Value.Sequence other) {
      compare(place, sequence.items(), other.items(), differences);
    } else if (isLiteral(source) && isLiteral(plan) && !source.asText().equals(plan.asText())) {
      differences.add(place);
    }
  }

  private static void compare(
      String place, List<Value> source, List<Value> plan, List<String> differences) {
    if (source.size() != plan.size()) {
      differences.add(place);
      return;
    }
    for (int i = 0; i < source.size(); i++) {
      compare(place + " " + i, source.get(i), plan.get(i), differences);
    }
  }

  /** Tags have no order: Terraform sorts them. */
  private static Map<String, String> texts(Value tags) {
    Map<String, String> texts = new TreeMap<>();
    for (Value item : ((Value.Sequence) tags).items()) {
      Value.Mapping tag = (Value.Mapping) item;
      texts.put(
          tag.get("Key").flatMap(Value::asText).orElse(""),
          tag.get("Value").flatMap(Value::asText).orElse(""));
    }
    return texts;
  }

  private static boolean isLiteral(Value value) {
    return !(value instanceof Value.Secret) && value.asText().isPresent();
  }

  private static Map<String, Resource> plan() throws IOException {
    Path folder = SHARED.resolve("inputs/truth/terragoat");
    assumeTrue(Files.isDirectory(folder), "terragoat's plan is not here");
    return scanned(new TerraformPlanScanner(), folder);
  }

  private static Map<String, Resource> source() throws IOException {
    Path folder = SHARED.resolve("inputs/bridgecrewio__terragoat/terraform/aws");
    assumeTrue(Files.isDirectory(folder), "terragoat's source is not here");
    return scanned(new TerraformScanner(), folder);
  }

  private static Map<String, Resource> scanned(FileScanner scanner, Path folder)
      throws IOException {
    DirectoryTree tree = DirectoryTree.of(folder);
    Collection<SourceFile> files = tree.files().values();
    Facts facts = new Facts(scanner.name());
    scanner
        .plan(files.stream().filter(file -> scanner.wants(file.path())).toList(), tree)
        .forEach(task -> task.run(facts));
    Map<String, Resource> resources = new TreeMap<>();
    facts.resources().forEach(resource -> resources.put(resource.id(), resource));
    return resources;
  }
}
