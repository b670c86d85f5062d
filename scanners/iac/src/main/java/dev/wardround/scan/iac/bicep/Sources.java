package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.iac.arm.template.Problems;
import dev.wardround.scan.iac.arm.template.Template;
import java.util.Optional;

/** The other files that one file may name. */
interface Sources {

  /** A file of the scan. */
  Optional<SourceFile> file(String path);

  /** The template in a file, Bicep or JSON. */
  Optional<Template> template(String path, Problems problems);

  /** What a file of Bicep gives to those that import from it; empty where it leads back to it. */
  Optional<BicepFile> imported(String path);
}
