package dev.wardround.scan.dependency.vex;

import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The analyses in a CycloneDX document, of its own components or of those of another one. */
final class CycloneDxVex {
  private static final Set<String> HARMLESS =
      Set.of("not_affected", "false_positive", "resolved", "resolved_with_pedigree");

  private CycloneDxVex() {}

  static List<Statement> statements(Node root) {
    Map<String, String> purls = new HashMap<>();
    collect(root.get("components"), purls);
    List<Statement> all = new ArrayList<>();
    for (Node each : root.get("vulnerabilities").items()) {
      Node analysis = each.get("analysis");
      if (HARMLESS.contains(analysis.text("state"))) {
        String reason = Vex.joined(analysis.text("justification"), analysis.text("detail"));
        for (Node affected : each.get("affects").items()) {
          String ref = local(affected.text("ref"));
          all.add(new Statement(each.text("id"), purls.getOrDefault(ref, ref), reason));
        }
      }
    }
    return all;
  }

  /** The reference inside of its document: {@code urn:cdx:serial/version#reference}. */
  private static String local(String ref) {
    int hash = ref.startsWith("urn:cdx:") ? ref.indexOf('#') : -1;
    return ref.substring(hash + 1);
  }

  private static void collect(Node components, Map<String, String> purls) {
    for (Node each : components.items()) {
      purls.put(each.text("bom-ref"), each.text("purl"));
      collect(each.get("components"), purls);
    }
  }
}
