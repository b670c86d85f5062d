package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.hcl.HclException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each file once, however many root modules use it, and from any thread. */
final class ConfigurationFiles {
  private final Map<String, ConfigurationFile> read = new ConcurrentHashMap<>();

  ConfigurationFile read(SourceFile file) {
    return read.computeIfAbsent(file.path(), path -> parse(file));
  }

  private static ConfigurationFile parse(SourceFile file) {
    String path = file.path();
    try {
      String text = file.text();
      return ConfigurationFile.read(
          path, path.endsWith(".json") ? JsonForm.read(path, text) : Hcl.file(path, text));
    } catch (HclException | DocumentException | IOException e) {
      String message = e.getMessage();
      return ConfigurationFile.failed(path, message == null ? "not readable" : message);
    }
  }
}
