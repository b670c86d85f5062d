package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which layers an archive's images are made of, the lowest first. */
final class ImageManifest {
  /** An index may name indexes; nobody nests deeper. */
  private static final int DEPTH = 4;

  private final Map<String, byte[]> documents;
  private final Gaps gaps;
  private final Set<List<String>> images = new LinkedHashSet<>();

  private ImageManifest(Map<String, byte[]> documents, Gaps gaps) {
    this.documents = documents;
    this.gaps = gaps;
  }

  /** One list of names of entries for each image; none where the archive holds no image. */
  static List<List<String>> of(Map<String, byte[]> documents, Gaps gaps) {
    ImageManifest manifest = new ImageManifest(documents, gaps);
    manifest.docker();
    if (manifest.images.isEmpty()) {
      manifest.index("index.json", 1);
    }
    return new ArrayList<>(manifest.images);
  }

  private Node document(String name) {
    byte[] content = documents.get(name);
    if (content == null) {
      return Node.ABSENT;
    }
    try {
      return JsonText.read(content);
    } catch (DocumentException e) {
      gaps.add(name + ": " + e.problem());
      return Node.ABSENT;
    }
  }

  /** {@code [{"Layers": ["blobs/sha256/HEX", ...]}]}. */
  private void docker() {
    for (Node image : document("manifest.json").items()) {
      List<String> layers = new ArrayList<>();
      image.get("Layers").items().forEach(layer -> layers.add(layer.text()));
      if (!layers.isEmpty()) {
        images.add(layers);
      }
    }
  }

  private void index(String name, int depth) {
    Node document = document(name);
    for (Node manifest : document.get("manifests").items()) {
      String blob = blob(manifest.text("digest"));
      if (depth < DEPTH && documents.containsKey(blob)) {
        index(blob, depth + 1);
      }
    }
    List<String> layers = new ArrayList<>();
    for (Node layer : document.get("layers").items()) {
      if (layer.text("mediaType").contains(".tar") || layer.text("mediaType").endsWith(".layer")) {
        layers.add(blob(layer.text("digest")));
      }
    }
    if (!layers.isEmpty()) {
      images.add(layers);
    }
  }

  private static String blob(String digest) {
    return "blobs/" + digest.replace(':', '/');
  }
}
