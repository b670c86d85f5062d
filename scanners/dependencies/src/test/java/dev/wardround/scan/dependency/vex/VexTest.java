package dev.wardround.scan.dependency.vex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import dev.wardround.scan.dependency.document.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VexTest {
  private static final Inventory FOUND =
      new Inventory(
          List.of("."),
          1,
          List.of(),
          List.of(),
          List.of(
              vulnerability("pkg:maven/g/a@1", "CVE-2020-1"),
              vulnerability("pkg:maven/g/a@1", "CVE-2020-2"),
              vulnerability("pkg:npm/%40s/b@2", "CVE-2020-1")),
          List.of(),
          Map.of(),
          Map.of());

  @Test
  void whatOpenVexRulesOutIsToldWithItsReason() throws DocumentException {
    Inventory left =
        apply(
            """
            {"@context": "https://openvex.dev/ns/v0.2.0", "statements": [
              {"vulnerability": {"name": "GHSA-CVE-2020-1"}, "status": "not_affected",
               "justification": "vulnerable_code_not_present",
               "products": [{"@id": "pkg:oci/app", "subcomponents": [{"@id": "pkg:maven/g/a@1?type=jar"}]}]},
              {"vulnerability": {"name": "CVE-2020-2"}, "status": "affected",
               "products": [{"@id": "pkg:maven/g/a@1"}]},
              {"vulnerability": {"name": "CVE-2020-1"}, "status": "fixed",
               "products": [{"identifiers": {"purl": "pkg:npm/@s/b@3"}}]}]}
            """);
    assertThat(left.vulnerabilities())
        .extracting(each -> each.purl() + " " + each.id())
        .containsExactly("pkg:maven/g/a@1 CVE-2020-2", "pkg:npm/%40s/b@2 CVE-2020-1");
    assertThat(left.statuses())
        .extracting(ScanStatus::reason)
        .containsExactly(
            "CVE-2020-1 does not affect it, as our.json says: vulnerable_code_not_present");
  }

  @Test
  void analysesOfCycloneDxCountForComponentsOfAnyDocument() throws DocumentException {
    Inventory left =
        apply(
            """
            {"bomFormat": "CycloneDX", "components": [{"bom-ref": "1", "purl": "pkg:maven/g/a@1"}],
             "vulnerabilities": [
              {"id": "CVE-2020-2", "analysis": {"state": "false_positive", "detail": "other file"},
               "affects": [{"ref": "1"}]},
              {"id": "CVE-2020-1", "analysis": {"state": "in_triage"}, "affects": [{"ref": "1"}]},
              {"id": "CVE-2020-1", "analysis": {"state": "not_affected"},
               "affects": [{"ref": "urn:cdx:3e67/1#pkg:npm/%40s/b"}]}]}
            """);
    assertThat(left.vulnerabilities())
        .extracting(each -> each.purl() + " " + each.id())
        .containsExactly("pkg:maven/g/a@1 CVE-2020-1");
  }

  @Test
  void productsOfCsafAreFoundInItsTree() throws DocumentException {
    Inventory left =
        apply(
            """
            {"document": {"csaf_version": "2.0"},
             "product_tree": {"branches": [{"branches": [{"product": {"product_id": "P",
               "product_identification_helper": {"purl": "pkg:maven/g/a@1"}}}]}]},
             "vulnerabilities": [{"cve": "CVE-2020-1",
               "product_status": {"known_not_affected": ["P"], "known_affected": ["Q"]},
               "flags": [{"label": "component_not_present", "product_ids": ["P"]}]}]}
            """);
    assertThat(left.vulnerabilities()).hasSize(2);
    assertThat(left.statuses())
        .extracting(ScanStatus::reason)
        .containsExactly("CVE-2020-1 does not affect it, as our.json says: component_not_present");
  }

  @Test
  void anotherDocumentIsRefused() {
    assertThatThrownBy(() -> apply("{}")).isInstanceOf(DocumentException.class);
  }

  private static Inventory apply(String json) throws DocumentException {
    return Vex.read("our.json", json.getBytes(StandardCharsets.UTF_8)).applied(FOUND);
  }

  private static Vulnerability vulnerability(String purl, String id) {
    return new Vulnerability(
        purl,
        id,
        List.of("GHSA-" + id),
        "high",
        7.5,
        "",
        List.of(),
        List.of(),
        "",
        false,
        "",
        "OSV",
        Confidence.EXACT,
        "");
  }
}
