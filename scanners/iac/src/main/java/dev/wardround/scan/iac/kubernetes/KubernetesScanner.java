package dev.wardround.scan.iac.kubernetes;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.Marker;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;
import java.util.List;

/** Reads manifests as they would be applied; templates of manifests are told, not guessed. */
public final class KubernetesScanner implements FileScanner {
  private static final Marker API_VERSION = Marker.of("apiVersion");
  private static final Marker KIND = Marker.of("kind");

  @Override
  public String name() {
    return "kubernetes";
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    return wanted.stream().<Task>map(file -> facts -> scan(file, facts)).toList();
  }

  private static void scan(SourceFile file, Facts facts) {
    if (!mayBeManifest(file)) {
      return;
    }
    try {
      String text = file.text();
      Manifests manifests = new Manifests(file.path());
      if (manifests.read(document(file.path(), text)).isEmpty()) {
        return;
      }
      manifests.resources().forEach(facts::add);
      if (manifests.problems().isEmpty()) {
        facts.read(file.path());
      } else {
        facts.partlyRead(
            file.path(), String.join("; ", manifests.problems()), "write each key once");
      }
    } catch (DocumentException e) {
      broken(file, String.valueOf(e.getMessage()), facts);
    } catch (IOException e) {
      facts.failed(
          file.path(), String.valueOf(e.getMessage()), "save it as UTF-8 text of a usual size");
    }
  }

  /** A file that cannot be read is not known to be a manifest: whoever reads all files says so. */
  private static boolean mayBeManifest(SourceFile file) {
    try {
      byte[] bytes = file.bytes();
      return API_VERSION.isIn(bytes) && KIND.isIn(bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private static Document document(String path, String text) throws DocumentException {
    return path.endsWith(".json") ? JsonReader.read(path, text) : YamlReader.read(path, text);
  }

  /**
   * Another format's broken file is that format's matter: only what begins like a manifest is told
   * here.
   */
  private static void broken(SourceFile file, String reason, Facts facts) {
    String text;
    try {
      text = file.text();
    } catch (IOException e) {
      return;
    }
    if (text.contains("{{")) {
      facts.failed(
          file.path(),
          "a template of a manifest, which only its tool can fill in",
          "render it (helm template, kustomize build) and scan the output");
    } else if (text.startsWith("apiVersion:") || text.contains("\napiVersion:")) {
      facts.failed(file.path(), reason, "mend the manifest");
    }
  }
}
