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

  private final String prefix;
  private final EntryReader entries;
  private final Contents contents = new Contents();
  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final Map<String, byte[]> documents = new LinkedHashMap<>();
  private final List<String> unreadable = new ArrayList<>();

  /** The prefix stands before the names of its entries: {@code image.tar!/}, or a folder. */
  Image(String prefix, EntryReader entries) {
    this.prefix = prefix;
    this.entries = entries;
  }

  /** What lies beside the layers; all that there is in an archive that is no image. */
  Contents contents() {
    return contents;
  }

  void readTar(String path, InputStream tar) throws IOException {
    entries.readTar(path, tar, 1, contents, (entry, name, in) -> entry.isFile() && take(name, in));
  }

  /** Whether the file is one that images are made of; it is then read. */
  boolean take(String name, InputStream in) throws IOException {
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
    readLayer(name, start, whole);
  }

  private void readLayer(String name, byte[] start, InputStream whole) throws IOException {
    String path = prefix + name;
    Layer layer = new Layer(path + "!/");
    layers.put(name, layer);
    if (isZstandard(start)) {
      unreadable.add(name + " is packed with zstd, which is not unpacked");
      return;
    }
    try {
      entries.readTar(path, entries.unpacked(whole), 2, layer.contents(), layer::takes);
    } catch (Budget.Exhausted e) {
      throw e;
    } catch (IOException e) {
      unreadable.add(name + " is no tar that is plain or packed with gzip");
    }
  }

  /** The mark of RFC 8878. */
  private static boolean isZstandard(byte[] start) {
    return start.length == 4
        && start[0] == 0x28
        && (start[1] & 0xFF) == 0xB5
        && start[2] == 0x2F
        && (start[3] & 0xFF) == 0xFD;
  }

  /** The components that can be seen in the images, or lie in the archive. */
  List<Component> components(List<FileScanner> manifests, Gaps gaps) {
    unreadable.forEach(gaps::add);
    List<List<String>> images = ImageManifest.of(documents, gaps);
    images.forEach(names -> stack(names, gaps));
    if (images.isEmpty() && !layers.isEmpty()) {
      gaps.add("no manifest tells which of its layers belong to an image");
    }
    if (layers.values().stream().anyMatch(Layer::hasSystemPackages)) {
      gaps.add("packages of the operating system (dpkg, apk or rpm) are in it, and are not judged");
    }
    return contents.components(manifests, prefix, gaps);
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
