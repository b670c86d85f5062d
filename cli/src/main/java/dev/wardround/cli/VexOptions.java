package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.vex.Vex;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Documents that rule out vulnerabilities. */
final class VexOptions {
  @Option(
      names = "--vex",
      paramLabel = "FILE",
      description = {
        "An OpenVEX, CycloneDX or CSAF document (JSON): what it says does not affect a component is no",
        "finding; the report lists it with the reason. Several at once."
      })
  private List<String> files = new ArrayList<>();

  Inventory applied(Inventory inventory, Console console) throws UsageException {
    Inventory left = inventory;
    for (String file : files) {
      left = read(file, console).applied(left);
    }
    return left;
  }

  private static Vex read(String file, Console console) throws UsageException {
    try {
      return Vex.read(file, Files.readAllBytes(console.path(file)));
    } catch (DocumentException e) {
      throw new UsageException(file + ": " + e.problem(), e);
    } catch (IOException e) {
      throw new UsageException(Failures.words(e), e);
    }
  }
}
