package dev.wardround.scan.dependency.vex;

import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.List;

/** OpenVEX 0.2.0 (github.com/openvex/spec). */
final class OpenVex {
  private OpenVex() {}

  static List<Statement> statements(Node root) {
    List<Statement> all = new ArrayList<>();
    for (Node each : root.get("statements").items()) {
      String status = each.text("status");
      if (status.equals("not_affected") || status.equals("fixed")) {
        add(each, all);
      }
    }
    return all;
  }

  private static void add(Node statement, List<Statement> all) {
    Node vulnerability = statement.get("vulnerability");
    String id = vulnerability.isText() ? vulnerability.text() : vulnerability.text("name");
    String reason = Vex.joined(statement.text("justification"), statement.text("impact_statement"));
    for (Node product : statement.get("products").items()) {
      List<Node> parts = product.get("subcomponents").items();
      for (Node part : parts.isEmpty() ? List.of(product) : parts) {
        all.add(new Statement(id, purl(part), reason));
      }
    }
  }

  private static String purl(Node product) {
    String purl = product.get("identifiers").text("purl");
    return purl.isEmpty() ? product.text("@id") : purl;
  }
}
