package dev.wardround.scan.dependency.sbom;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.document.Node;

/** CycloneDX 1.2 to 1.7: its components, those inside of others too. */
final class CycloneDx {
  private CycloneDx() {}

  static void read(Node root, Manifest manifest) {
    Packages packages = new Packages();
    components(root.get("components"), packages);
    for (Node each : root.get("dependencies").items()) {
      each.get("dependsOn").items().forEach(to -> packages.need(each.text("ref"), to.text()));
    }
    packages.report(root.get("metadata", "component").text("bom-ref"), manifest);
  }

  /** As deep as a document can be nested, which its reader limits. */
  private static void components(Node list, Packages packages) {
    for (Node each : list.items()) {
      String type = each.text("type");
      boolean wanted = !type.equals("file") && !type.equals("operating-system");
      if (wanted) {
        String purl = each.text("purl");
        packages.add(each.text("bom-ref"), purl, scope(each.text("scope")), each.line());
      }
      components(each.get("components"), packages);
    }
  }

  private static Scope scope(String scope) {
    return switch (scope) {
      case "excluded" -> Scope.DEVELOPMENT;
      case "optional" -> Scope.UNKNOWN;
      default -> Scope.SHIPPED; // as the format has it where nothing is said
    };
  }
}
