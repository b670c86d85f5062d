package dev.wardround.scan.dependency.sbom;

import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;

/** A bill of materials by one of its usual names; which kind it is its content tells. */
final class SbomReader implements ManifestReader {
  @Override
  public String name() {
    return "sbom";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".cdx.json")
        || path.endsWith(".spdx.json")
        || TreePath.isNamed(path, "bom.json")
        || TreePath.isNamed(path, "sbom.json");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes());
    if (root.text("bomFormat").equals("CycloneDX")) {
      CycloneDx.read(root, manifest);
    } else if (root.text("spdxVersion").startsWith("SPDX-2.")) {
      Spdx.read(root, manifest);
    } else {
      throw new DocumentException("neither a CycloneDX document nor one of SPDX 2");
    }
  }
}
