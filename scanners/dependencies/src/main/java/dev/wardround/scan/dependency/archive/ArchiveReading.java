package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.TreePath;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The work on one archive and all that is nested in it. */
final class ArchiveReading {
  private static final String REMEDY = "unpack it and scan the folder";

  private final SourceFile file;
  private final List<FileScanner> manifests;
  private final Budget budget;
  private final InstalledPackages installed = new InstalledPackages();
  private final ArchivedTree tree = new ArchivedTree();
  private final List<String> gaps = new ArrayList<>();
  private int tooDeep;
  private int broken;
  private int nameless;
  private int outside;

  ArchiveReading(SourceFile file, List<FileScanner> manifests) {
    this.file = file;
    this.manifests = manifests;
    this.budget = new Budget(file.size());
  }

  void report(Facts facts) {
    try {
      readOuter();
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
    List<Component> components = installed.with(manifestFacts());
    components.forEach(facts::add);
    nestedGaps();
    if (gaps.isEmpty()) {
      facts.read(file.path());
    } else {
      facts.partlyRead(file.path(), String.join("; ", gaps), REMEDY);
    }
  }

  private void nestedGaps() {
    if (tooDeep > 0) {
      gaps.add(tooDeep + " archives are nested deeper than " + Budget.DEPTH + " levels");
    }
    if (broken > 0) {
      gaps.add(broken + " entries are broken or encrypted");
    }
    if (outside > 0) {
      gaps.add(outside + " entries have a path that leads out of the archive, and were not read");
    }
    if (nameless > 0) {
      gaps.add(nameless + " jars do not tell which artifact they are");
    }
  }

  /** The outer archive is read by its directory: what is not wanted is not unpacked. */
  private void readOuter() throws IOException {
    try (ZipFile zip = new ZipFile(file.onDisk().toFile())) {
      Jar jar = new Jar(file.path());
      for (ZipEntry entry : Collections.list(zip.entries())) {
        budget.countEntry();
        if (!entry.isDirectory() && isWanted(file.path(), entry.getName())) {
          readEntry(zip, entry, jar);
        }
      }
      finish(jar);
    }
  }

  private void readEntry(ZipFile zip, ZipEntry entry, Jar jar) throws IOException {
    try (InputStream in = budget.counted(zip.getInputStream(entry))) {
      accept(jar, entry.getName(), in, 1);
    } catch (ZipException | EOFException e) {
      broken++;
    }
  }

  private void readNested(String path, InputStream in, int depth) throws IOException {
    if (depth > Budget.DEPTH) {
      tooDeep++;
      return;
    }
    Jar jar = new Jar(path);
    try {
      ZipInputStream zip = new ZipInputStream(in); // closed by whoever opened the stream below it
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.countEntry();
        InputStream content = budget.counted(zip);
        if (!entry.isDirectory() && isWanted(path, entry.getName())) {
          accept(jar, entry.getName(), content, depth);
        }
        Budget.drain(content);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      broken++;
      return;
    }
    finish(jar);
  }

  /** What is known of an archive while its entries go by. */
  private static final class Jar {
    final String path;
    boolean named;
    boolean holdsOthers;
    byte @Nullable [] manifest;

    Jar(String path) {
      this.path = path;
    }
  }

  private boolean isWanted(String archive, String name) {
    return EntryKind.of(name) != EntryKind.OTHER || isManifest(archive, name);
  }

  /** A POM within a jar says what the jar was built with, not what is in it. */
  private boolean isManifest(String archive, String name) {
    if (name.startsWith("META-INF/") || TreePath.isBelow(name, "node_modules")) {
      return false;
    }
    String path = archive + "!/" + name;
    for (FileScanner scanner : manifests) {
      if (scanner.wants(path)) {
        return true;
      }
    }
    return false;
  }

  private void accept(Jar jar, String name, InputStream in, int depth) throws IOException {
    if (leadsOut(name)) {
      outside++;
      return;
    }
    String path = jar.path + "!/" + name;
    switch (EntryKind.of(name)) {
      case NESTED -> {
        jar.holdsOthers = true;
        readNested(path, in, depth + 1);
      }
      case POM_PROPERTIES ->
          jar.named |= installed.addMaven(JarIdentity.ofPomProperties(Budget.readAll(in)), path);
      case JAR_MANIFEST -> jar.manifest = Budget.readAll(in);
      case PYTHON_METADATA -> installed.addPython(Budget.readAll(in), path);
      case NODE_PACKAGE -> installed.addNode(Budget.readAll(in), path);
      case OTHER -> tree.put(path, file.onDisk(), Budget.readAll(in));
    }
  }

  /** Whoever unpacks such an entry may overwrite a file elsewhere: no build makes one. */
  private static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.startsWith("../")
        || path.contains("/../")
        || path.endsWith("/..");
  }

  private void finish(Jar jar) {
    if (jar.named || jar.holdsOthers || !jar.path.endsWith(".jar")) {
      return;
    }
    byte[] manifest = jar.manifest == null ? new byte[0] : jar.manifest;
    String fileName = TreePath.fileName(jar.path);
    if (!installed.addMaven(JarIdentity.ofManifest(fileName, manifest), jar.path)) {
      nameless++;
    }
  }

  private List<Facts> manifestFacts() {
    List<Facts> all = new ArrayList<>();
    for (FileScanner scanner : manifests) {
      List<SourceFile> wanted =
          tree.files().stream().filter(inner -> scanner.wants(inner.path())).toList();
      Facts facts = new Facts(scanner.name());
      scanner.plan(wanted, tree).forEach(task -> task.run(facts));
      all.add(facts);
      facts.statuses().stream()
          .filter(status -> !status.reason().isEmpty() && !installed.supersede(facts))
          .forEach(status -> gaps.add(inner(status.target()) + ": " + status.reason()));
    }
    return all;
  }

  private String inner(String path) {
    return path.substring(file.path().length() + 2);
  }
}
