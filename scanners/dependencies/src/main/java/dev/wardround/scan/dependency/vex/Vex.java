package dev.wardround.scan.dependency.vex;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document that says which vulnerabilities do not affect which packages. */
public final class Vex {
  private final String name;
  private final List<Statement> statements;

  private Vex(String name, List<Statement> statements) {
    this.name = name;
    this.statements = List.copyOf(statements);
  }

  /**
   * Reads an OpenVEX, CycloneDX or CSAF document.
   *
   * @param name as the user wrote it
   */
  public static Vex read(String name, byte[] json) throws DocumentException {
    Node root = JsonText.read(json);
    if (root.text("@context").startsWith("https://openvex.dev/ns")) {
      return new Vex(name, OpenVex.statements(root));
    }
    if (root.text("bomFormat").equals("CycloneDX")) {
      return new Vex(name, CycloneDxVex.statements(root));
    }
    if (root.get("document").text("csaf_version").startsWith("2.")) {
      return new Vex(name, CsafVex.statements(root));
    }
    throw new DocumentException("neither an OpenVEX, nor a CycloneDX, nor a CSAF document");
  }

  /** The facts without what the document rules out; each of these is told with its reason. */
  public Inventory applied(Inventory inventory) {
    List<Vulnerability> left = new ArrayList<>();
    List<ScanStatus> told = new ArrayList<>();
    for (Vulnerability each : inventory.vulnerabilities()) {
      Optional<Statement> statement =
          statements.stream().filter(candidate -> candidate.covers(each)).findFirst();
      if (statement.isEmpty()) {
        left.add(each);
      } else {
        told.add(status(each, statement.get()));
      }
    }
    return inventory.with(left, told, Map.of());
  }

  private ScanStatus status(Vulnerability ruledOut, Statement statement) {
    String reason = statement.reason().isEmpty() ? "" : ": " + statement.reason();
    String words = ruledOut.id() + " does not affect it, as " + name + " says" + reason;
    return new ScanStatus("vex", ruledOut.purl(), Outcome.SKIPPED, words, "");
  }

  /** The parts of a reason that are there, as one. */
  static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " (" + second + ")";
  }
}
