package dev.wardround.scan.iac.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubernetesScannerTest {
  @TempDir Path root;

  private Inventory scan(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
    return new TreeScan(List.of(new KubernetesScanner())).scan(List.of(new Root(root, ".")));
  }

  @Test
  void eachObjectIsAResourceOfItsGroupAndKind() throws IOException {
    Inventory inventory =
        scan(
            "all.yaml",
            """
            apiVersion: v1
            kind: Service
            metadata: {name: intake}
            ---
            apiVersion: serving.knative.dev/v1
            kind: Service
            metadata: {name: notifier}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: worker}
            """);
    assertThat(inventory.resources())
        .extracting(Resource::id, Resource::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("all.yaml#Deployment/worker", "apps/Deployment"),
            org.assertj.core.groups.Tuple.tuple("all.yaml#Service/intake", "v1/Service"),
            org.assertj.core.groups.Tuple.tuple(
                "all.yaml#Service/notifier", "serving.knative.dev/Service"));
    assertThat(inventory.statuses()).extracting(ScanStatus::outcome).containsExactly(Outcome.READ);
  }

  @Test
  void valuesKeepTheirPlaces() throws IOException {
    Resource resource =
        scan("a.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n")
            .resources()
            .get(0);
    assertThat(resource.attributes().get("spec", "hostNetwork"))
        .contains(new Value.Flag(true, Location.of("a.yaml", 4, 16)));
  }

  @Test
  void aListIsItsItems() throws IOException {
    Inventory inventory =
        scan(
            "l.json",
            "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}]}");
    assertThat(inventory.resources()).extracting(Resource::type).containsExactly("v1/Pod");
  }

  @Test
  void objectsOfOneNameKeepDistinctIds() throws IOException {
    String pod = "---\napiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: %s}\n";
    Inventory inventory =
        scan("p.yaml", pod.formatted("x") + pod.formatted("y") + pod.formatted("y"));
    assertThat(inventory.resources()).extracting(Resource::id).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void aTemplateOfAManifestIsToldAndNotGuessed() throws IOException {
    Inventory inventory =
        scan("t.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  {{- include \"x\" . }}\n");
    assertThat(inventory.resources()).isEmpty();
    assertThat(inventory.statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(status.remedy()).contains("helm template");
            });
  }

  @Test
  void aBrokenManifestIsAFailureWithItsPlace() throws IOException {
    assertThat(scan("b.yaml", "apiVersion: v1\nkind: [\n").statuses().get(0).reason())
        .startsWith("not valid YAML at line");
  }

  @Test
  void anotherYamlFileIsLeftToOthers() throws IOException {
    assertThat(scan("o.yaml", "kind: x\nnote: apiVersion\n").statuses())
        .extracting(ScanStatus::outcome)
        .containsExactly(Outcome.NOT_UNDERSTOOD);
  }

  @Test
  void aKustomizationIsReadButNoResource() throws IOException {
    Inventory inventory =
        scan("k.yaml", "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
    assertThat(inventory.resources()).isEmpty();
    assertThat(inventory.statuses()).extracting(ScanStatus::outcome).containsExactly(Outcome.READ);
  }
}
