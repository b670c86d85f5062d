package dev.wardround.scan.dependency.sbom;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.document.Node;
import java.util.HashSet;
import java.util.Set;

/** SPDX 2.2 and 2.3: its packages. */
final class Spdx {
  private static final String DOCUMENT = "SPDXRef-DOCUMENT";

  private Spdx() {}

  static void read(Node root, Manifest manifest) {
    Packages packages = new Packages();
    Set<String> described = new HashSet<>();
    Set<String> development = new HashSet<>();
    root.get("documentDescribes").items().forEach(each -> described.add(each.text()));
    for (Node each : root.get("relationships").items()) {
      relationship(each, packages, described, development);
    }
    for (Node each : root.get("packages").items()) {
      String id = each.text("SPDXID");
      String purl = purl(each);
      if (!described.contains(id) || !purl.isEmpty()) {
        Scope scope = development.contains(id) ? Scope.DEVELOPMENT : Scope.SHIPPED;
        packages.add(id, purl, scope, each.line());
      }
    }
    packages.report(described.size() == 1 ? described.iterator().next() : "", manifest);
  }

  private static void relationship(
      Node each, Packages packages, Set<String> described, Set<String> development) {
    String from = each.text("spdxElementId");
    String to = each.text("relatedSpdxElement");
    switch (each.text("relationshipType")) {
      case "DEPENDS_ON" -> packages.need(from, to);
      case "DEPENDENCY_OF" -> packages.need(to, from);
      case "DEV_DEPENDENCY_OF", "TEST_DEPENDENCY_OF" -> {
        development.add(from);
        packages.need(to, from);
      }
      case "DESCRIBES" -> {
        if (from.equals(DOCUMENT)) {
          described.add(to);
        }
      }
      default -> {} // says nothing of what is needed
    }
  }

  private static String purl(Node element) {
    for (Node each : element.get("externalRefs").items()) {
      if (each.text("referenceType").equals("purl")) {
        return each.text("referenceLocator");
      }
    }
    return "";
  }
}
