package dev.wardround.testkit;

import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.iac.cloudformation.CloudFormationScanner;
import java.util.List;

/** The declared formats in which examples may be written. */
final class Formats {
  private Formats() {}

  static List<FileScanner> declared() {
    return List.of(new CloudFormationScanner());
  }
}
