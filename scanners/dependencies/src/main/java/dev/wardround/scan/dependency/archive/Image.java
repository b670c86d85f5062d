package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.FileScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An archive that may be a container image: what {@code docker save} writes, or the layout of the
 * Open Container Initiative. Its layers are read as they come by, and put in order at the end.
 */
final class Image {
  private static final int DOCUMENT = 4 << 20;

  private final String path;
  private final EntryReader entries;
  private final Contents contents = new Contents();
  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final Map<String, byte[]> documents = new LinkedHashMap<>();
  private final List<String> unreadable = new ArrayList<>();

  Image(String path, EntryReader entries) {
    this.path = path;
    this.entries = entries;
  }

  /** What lies beside the layers; all that there is in an archive that is no image. */
  Contents contents() {
    return contents;
  }

  void readTar(InputStream tar) throws IOException {
    entries.readTar(path, tar, 1, contents, (entry, name, in) -> entry.isFile() && take(name, in));
  }

  /** Whether the file is one that images are made of; it is then read. */
  private boolean take(String name, InputStream in) throws IOException {
    if (name.equals("manifest.json") || name.equals("index.json")) {
      documents.put(name, in.readNBytes(DOCUMENT));
      return true;
    }
    if (!isBlob(name)) {
      return false;
    }
    readBlob(name, in);
    return true;
  }

  /** {@code blobs/sha256/HEX}, and {@code HEX/layer.tar} as Docker wrote until version 24. */
  private static boolean isBlob(String name) {
    return name.startsWith("blobs/sha256/") || name.endsWith("/layer.tar");
  }

  private void readBlob(String name, InputStream in) throws IOException {
    byte[] start = in.readNBytes(4);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    if (start.length > 0 && (start[0] == '{' || start[0] == '[')) {
      documents.put(name, whole.readNBytes(DOCUMENT));
      return;
    }
    Layer layer = new Layer(path + "!/" + name + "!/");
    layers.put(name, layer);
    try {
      entries.readTar(
          path + "!/" + name, entries.unpacked(whole), 2, layer.contents(), layer::takes);
    } catch (Budget.Exhausted e) {
      throw e;
    } catch (IOException e) {
      unreadable.add(name);
    }
  }

  /** The components that can be seen in the images, or lie in the archive. */
  List<Component> components(List<FileScanner> manifests, Gaps gaps) {
    unreadable.forEach(name -> gaps.add(name + " is no tar that is plain or packed with gzip"));
    for (List<String> names : ImageManifest.of(documents, gaps)) {
      stack(names, gaps);
    }
    if (layers.values().stream().anyMatch(Layer::hasSystemPackages)) {
      gaps.add("packages of the operating system are not read");
    }
    return contents.components(manifests, path + "!/", gaps);
  }

  /** A file counts where no later layer deletes or replaces it. */
  private void stack(List<String> names, Gaps gaps) {
    List<Layer> stack = new ArrayList<>();
    for (String name : names) {
      Layer layer = layers.get(name);
      if (layer == null) {
        gaps.add("layer " + name + " is not in it");
      } else {
        stack.add(layer);
      }
    }
    for (int i = 0; i < stack.size(); i++) {
      Layer layer = stack.get(i);
      List<Layer> later = stack.subList(i + 1, stack.size());
      contents.addAll(
          layer.contents(),
          place -> later.stream().noneMatch(above -> above.hides(layer.inner(place))));
    }
  }
}
