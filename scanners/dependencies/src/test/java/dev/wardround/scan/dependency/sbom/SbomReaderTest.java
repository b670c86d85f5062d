package dev.wardround.scan.dependency.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SbomReaderTest {

  @Test
  void componentsOfCycloneDxAreReadWithThePathByWhichTheyComeIn() {
    String bill =
        """
        {"bomFormat": "CycloneDX", "specVersion": "1.6",
         "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "app"}},
         "components": [
          {"type": "library", "bom-ref": "a", "group": "g", "name": "a", "version": "1",
           "purl": "pkg:maven/g/a@1?type=jar",
           "components": [{"type": "library", "name": "in", "purl": "pkg:npm/%40s/in@2.0.0"}]},
          {"type": "library", "bom-ref": "b", "name": "b", "purl": "pkg:maven/g/b@2.0%2B1"},
          {"type": "library", "name": "t", "purl": "pkg:pypi/T_est@1", "scope": "excluded"}],
         "dependencies": [{"ref": "app", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b"]}]}
        """;
    assertThat(components("bom.json", bill))
        .containsExactly(
            "maven/g/a@1 EXACT SHIPPED @4",
            "npm/%40s/in@2.0.0 EXACT SHIPPED @6",
            "maven/g/b@2.0%2B1 EXACT SHIPPED @7 via g:a@1",
            "pypi/t-est@1 EXACT DEVELOPMENT @8");
  }

  @Test
  void packagesOfSpdxAreReadAndTheScannedOneIsNone() {
    String bill =
        """
        {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT",
         "packages": [
          {"SPDXID": "SPDXRef-app", "name": "app"},
          {"SPDXID": "SPDXRef-a", "name": "a", "externalRefs": [
            {"referenceType": "purl", "referenceLocator": "pkg:golang/github.com/o/a@v1.2.0"}]},
          {"SPDXID": "SPDXRef-b", "name": "b", "externalRefs": [
            {"referenceType": "purl", "referenceLocator": "pkg:nuget/B@3"}]}],
         "relationships": [
          {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
           "relatedSpdxElement": "SPDXRef-app"},
          {"spdxElementId": "SPDXRef-app", "relationshipType": "DEPENDS_ON",
           "relatedSpdxElement": "SPDXRef-a"},
          {"spdxElementId": "SPDXRef-b", "relationshipType": "DEV_DEPENDENCY_OF",
           "relatedSpdxElement": "SPDXRef-a"}]}
        """;
    assertThat(components("x.spdx.json", bill))
        .containsExactly(
            "golang/github.com/o/a@v1.2.0 EXACT SHIPPED @4",
            "nuget/B@3 EXACT DEVELOPMENT @6 via github.com/o/a@v1.2.0");
    assertThat(Scan.of("x.spdx.json", bill).statuses(new SbomReader()))
        .containsExactly("READ x.spdx.json");
  }

  @Test
  void whatCannotBeMatchedIsNamed() {
    String bill =
        """
        {"bomFormat": "CycloneDX", "components": [
          {"type": "library", "name": "openssl", "purl": "pkg:deb/debian/openssl@3"},
          {"type": "library", "name": "unknown"}]}
        """;
    assertThat(Scan.of("a.cdx.json", bill).statuses(new SbomReader()))
        .containsExactly(
            "PARTLY_READ a.cdx.json: packages of kinds without advisories here are left out: deb;"
                + " 1 component has no package URL: no advisory can be matched");
  }

  @Test
  void anotherDocumentIsAStatus() {
    assertThat(Scan.of("sbom.json", "{}").statuses(new SbomReader()))
        .containsExactly("FAILED sbom.json: neither a CycloneDX document nor one of SPDX 2");
  }

  private static List<String> components(String path, String text) {
    return Scan.of(path, text).components(new SbomReader());
  }
}
