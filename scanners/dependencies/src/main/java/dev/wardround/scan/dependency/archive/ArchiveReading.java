package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;

/** The work on one archive and all that is nested in it. */
final class ArchiveReading {
  private static final String REMEDY = "unpack it and scan the folder";

  private final SourceFile file;
  private final List<FileScanner> manifests;
  private final Gaps gaps = new Gaps();
  private final EntryReader entries;
  private final Budget budget;

  ArchiveReading(SourceFile file, List<FileScanner> manifests) {
    this.file = file;
    this.manifests = manifests;
    boolean large = EntryKind.isTar(file.path()) || EntryKind.isImageFolder(file.path());
    this.budget = new Budget(size(file), large ? Budget.IMAGE_BYTES : Budget.BYTES);
    this.entries = new EntryReader(file.onDisk(), manifests, budget, gaps);
  }

  private static long size(SourceFile file) {
    return EntryKind.isImageFolder(file.path())
        ? new ImageFolder(file.onDisk()).size()
        : file.size();
  }

  void report(Facts facts) {
    Image image = new Image(prefix(), entries);
    try {
      read(image);
    } catch (Budget.Exhausted e) {
      gaps.add("it holds " + e.limit() + ", and was read up to there");
    } catch (ZipException e) {
      facts.failed(
          file.path(), "not a readable zip: broken or encrypted", "build it again, or " + REMEDY);
      return;
    } catch (IOException e) {
      facts.failed(file.path(), "not readable: " + e.getMessage(), "check the file and its rights");
      return;
    }
    image.components(manifests, gaps).forEach(facts::add);
    List<String> all = gaps.all();
    if (all.isEmpty()) {
      facts.read(file.path());
    } else {
      facts.partlyRead(file.path(), String.join("; ", all), REMEDY);
    }
  }

  private String prefix() {
    return EntryKind.isImageFolder(file.path())
        ? TreePath.join(TreePath.directory(file.path()), "")
        : file.path() + "!/";
  }

  private void read(Image image) throws IOException {
    if (EntryKind.isImageFolder(file.path())) {
      new ImageFolder(file.onDisk()).read(image, budget);
      return;
    }
    try (RandomBytes bytes = RandomBytes.of(file.onDisk())) {
      if (!EntryKind.isTar(file.path())) {
        entries.readZip(file.path(), bytes, 1, image.contents());
        return;
      }
      try (InputStream in = budget.counted(bytes.stream(0, bytes.size()))) {
        image.readTar(file.path(), entries.unpacked(in));
      }
    }
  }
}
