package dev.wardround.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * No reader of foreign input throws, whatever it is given. A build runs the seeds; how to look for
 * more stands in the POM.
 */
class ForeignInputFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void yaml(byte[] bytes) {
    ForeignInput.YAML.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void json(byte[] bytes) {
    ForeignInput.JSON.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void terraform(byte[] bytes) {
    ForeignInput.TERRAFORM.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void bicep(byte[] bytes) {
    ForeignInput.BICEP.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void toml(byte[] bytes) {
    ForeignInput.TOML.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void xml(byte[] bytes) {
    ForeignInput.XML.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void lines(byte[] bytes) {
    ForeignInput.LINES.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void archive(byte[] bytes) {
    ForeignInput.ARCHIVE.read(bytes);
  }

  @FuzzTest(maxDuration = "2m")
  void inventory(byte[] bytes) {
    ForeignInput.INVENTORY.read(bytes);
  }
}
