package dev.wardround.scan.dependency.vex;

import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CSAF 2.0: what is known not to be affected, or fixed. */
final class CsafVex {
  private CsafVex() {}

  static List<Statement> statements(Node root) {
    Map<String, String> purls = new HashMap<>();
    Node products = root.get("product_tree");
    collect(products.get("branches"), purls);
    products.get("full_product_names").items().forEach(each -> product(each, purls));
    for (Node each : products.get("relationships").items()) {
      product(each.get("full_product_name"), purls);
    }
    List<Statement> all = new ArrayList<>();
    for (Node each : root.get("vulnerabilities").items()) {
      Map<String, String> flags = flags(each);
      for (String status : List.of("known_not_affected", "fixed")) {
        for (Node product : each.get("product_status", status).items()) {
          String purl = purls.getOrDefault(product.text(), "");
          String reason = flags.getOrDefault(product.text(), status.replace('_', ' '));
          all.add(new Statement(each.text("cve"), purl, reason));
        }
      }
    }
    return all;
  }

  private static void collect(Node branches, Map<String, String> purls) {
    for (Node each : branches.items()) {
      product(each.get("product"), purls);
      collect(each.get("branches"), purls);
    }
  }

  private static void product(Node product, Map<String, String> purls) {
    String purl = product.get("product_identification_helper").text("purl");
    purls.put(product.text("product_id"), purl);
  }

  private static Map<String, String> flags(Node vulnerability) {
    Map<String, String> flags = new HashMap<>();
    for (Node flag : vulnerability.get("flags").items()) {
      flag.get("product_ids").items().forEach(id -> flags.put(id.text(), flag.text("label")));
    }
    return flags;
  }
}
