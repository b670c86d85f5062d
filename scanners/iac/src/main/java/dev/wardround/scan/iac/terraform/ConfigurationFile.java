package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.scan.iac.hcl.Body;
import java.util.List;

/**
 * One file, read.
 *
 * @param problem why it could not be read; empty where it was
 */
record ConfigurationFile(String path, Body body, String problem) {

  static ConfigurationFile read(String path, Body body) {
    return new ConfigurationFile(path, body, "");
  }

  static ConfigurationFile failed(String path, String problem) {
    Body nothing = new Body(List.of(), List.of(), Location.of(path));
    return new ConfigurationFile(path, nothing, problem);
  }

  /** Whether what it says replaces what other files of its directory say. */
  boolean overrides() {
    String name = TreePath.name(path);
    String stem = name.substring(0, name.indexOf(".tf"));
    return stem.equals("override") || stem.endsWith("_override");
  }

  static boolean isVariables(String path) {
    return path.endsWith(".tfvars") || path.endsWith(".tfvars.json");
  }

  static boolean isConfiguration(String path) {
    return path.endsWith(".tf") || path.endsWith(".tf.json");
  }

  /** Whether Terraform takes a file of variables without being told to. */
  static boolean isAutomatic(String path) {
    String name = TreePath.name(path);
    return name.equals("terraform.tfvars")
        || name.equals("terraform.tfvars.json")
        || name.endsWith(".auto.tfvars")
        || name.endsWith(".auto.tfvars.json");
  }
}
