package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.component.TreePath;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads the entries of an archive, and of archives nested in it, within one budget. */
final class EntryReader {
  private final Path onDisk;
  private final List<FileScanner> manifests;
  private final Budget budget;
  private final Gaps gaps;

  EntryReader(Path onDisk, List<FileScanner> manifests, Budget budget, Gaps gaps) {
    this.onDisk = onDisk;
    this.manifests = manifests;
    this.budget = budget;
    this.gaps = gaps;
  }

  /** A zip, read by its list of entries: what is not wanted is not unpacked. */
  void readZip(String path, RandomBytes zip, int depth, Contents contents) throws IOException {
    Jar jar = new Jar(path);
    for (ZipMember member : ZipDirectory.of(zip)) {
      budget.countEntry();
      if (!member.isDirectory()) {
        readMember(jar, zip, member, depth, contents);
      }
    }
    finish(jar, contents, new UnnamedClasses(zip, budget, gaps));
  }

  private void readMember(Jar jar, RandomBytes zip, ZipMember member, int depth, Contents contents)
      throws IOException {
    EntryKind kind = kind(jar.path, member.name());
    if (kind == EntryKind.CLASS) {
      jar.classes.add(member);
      return;
    }
    if (kind == EntryKind.OTHER && !isManifest(jar.path, member.name())) {
      return;
    }
    try (InputStream in = budget.counted(member.open(zip))) {
      accept(jar, kind, member.name(), in, depth, contents);
    } catch (ZipException | EOFException e) {
      gaps.broken();
    }
  }

  /** A tar, plain or packed with gzip; the visitor sees the entries before they are read. */
  void readTar(String path, InputStream in, int depth, Contents contents, TarVisitor visitor)
      throws IOException {
    Jar jar = new Jar(path);
    TarStream tar = new TarStream(in);
    Optional<TarStream.Entry> next = tar.next();
    for (; next.isPresent(); next = tar.next()) {
      budget.countEntry();
      TarStream.Entry entry = next.get();
      String name = plain(entry.name());
      if (visitor.takes(entry, name, tar.content()) || !isWanted(jar, name)) {
        continue;
      }
      if (entry.isFile()) {
        accept(jar, kind(jar.path, name), name, tar.content(), depth, contents);
      } else if (entry.isHardLink() && isElsewhere(jar, name, plain(entry.link()))) {
        gaps.linked();
      }
    }
  }

  /** Whether a link gives its meaning to a file that was not read as what it is. */
  private boolean isElsewhere(Jar jar, String name, String target) {
    EntryKind kind = kind(jar.path, name);
    return kind != EntryKind.PROGRAM && (kind != kind(jar.path, target) || !isWanted(jar, target));
  }

  /** A tar's classes are not read: nobody runs them from there. */
  private boolean isWanted(Jar jar, String name) {
    EntryKind kind = kind(jar.path, name);
    return kind != EntryKind.CLASS && (kind != EntryKind.OTHER || isManifest(jar.path, name));
  }

  /** Is shown each entry of a tar. */
  @FunctionalInterface
  interface TarVisitor {
    /** Whether it has dealt with the entry. */
    boolean takes(TarStream.Entry entry, String name, InputStream content) throws IOException;
  }

  /** Without the dot and the slashes that tars begin their names with. */
  private static String plain(String name) {
    String plain = name;
    while (plain.startsWith("./") || plain.startsWith("/")) {
      plain = plain.substring(plain.indexOf('/') + 1);
    }
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private EntryKind kind(String archive, String name) {
    EntryKind kind = EntryKind.of(name);
    boolean inJar = archive.endsWith(".jar");
    return kind == EntryKind.PROGRAM && inJar ? EntryKind.OTHER : kind;
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

  private void accept(
      Jar jar, EntryKind kind, String name, InputStream in, int depth, Contents contents)
      throws IOException {
    if (leadsOut(name)) {
      gaps.outside();
      return;
    }
    String path = jar.path + "!/" + name;
    InstalledPackages installed = contents.installed();
    switch (kind) {
      case ZIP -> {
        jar.holdsOthers = true;
        readNested(path, in, depth + 1, contents);
      }
      case TAR -> readNestedTar(path, in, depth + 1, contents);
      case PROGRAM -> readProgram(path, in, installed);
      case POM_PROPERTIES ->
          jar.name(JarIdentity.ofPomProperties(Budget.readAll(in)), path, installed);
      case JAR_MANIFEST -> jar.manifest = Budget.readAll(in);
      case PYTHON_METADATA -> installed.addPython(Budget.readAll(in), path);
      case NODE_PACKAGE -> installed.addNode(Budget.readAll(in), path);
      case CLASS -> throw new IllegalStateException("classes are read together");
      case OTHER -> contents.tree().put(path, onDisk, Budget.readAll(in));
    }
  }

  private void readNested(String path, InputStream in, int depth, Contents contents)
      throws IOException {
    if (depth > Budget.DEPTH) {
      gaps.tooDeep();
      return;
    }
    byte[] content = in.readNBytes(Budget.NESTED);
    if (in.read() >= 0) {
      gaps.tooLarge();
      return;
    }
    try {
      readZip(path, RandomBytes.of(content), depth, contents);
    } catch (ZipException | EOFException e) {
      gaps.broken();
    }
  }

  private void readNestedTar(String path, InputStream in, int depth, Contents contents)
      throws IOException {
    if (depth > Budget.DEPTH) {
      gaps.tooDeep();
      return;
    }
    try {
      readTar(path, unpacked(in), depth, contents, (entry, name, content) -> false);
    } catch (Budget.Exhausted e) {
      throw e;
    } catch (IOException e) {
      gaps.broken();
    }
  }

  /** The stream, unpacked where gzip's mark stands at its beginning. */
  InputStream unpacked(InputStream in) throws IOException {
    byte[] start = in.readNBytes(2);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    boolean packed = start.length == 2 && start[0] == 0x1F && (start[1] & 0xFF) == 0x8B;
    return packed ? budget.counted(new GZIPInputStream(whole, 64 << 10)) : whole;
  }

  /** The modules of a Go program, and the library that came with the Go that built it. */
  static void readProgram(String path, InputStream in, InstalledPackages installed)
      throws IOException {
    byte[] start = in.readNBytes(4);
    if (!GoBinary.isProgram(start)) {
      return;
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
    Optional<GoBinary> program = GoBinary.read(whole);
    program.ifPresent(found -> installed.addGo(found, path));
  }

  /** Whoever unpacks such an entry may overwrite a file elsewhere: no build makes one. */
  private static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.startsWith("../")
        || path.contains("/../")
        || path.endsWith("/..");
  }

  private void finish(Jar jar, Contents contents, UnnamedClasses unnamed) throws IOException {
    InstalledPackages installed = contents.installed();
    boolean isPlain = jar.path.endsWith(".jar") && !jar.holdsOthers;
    if (isPlain && !jar.isNamed()) {
      jar.nameByManifest(installed);
    }
    boolean recognised = unnamed.recognise(jar, installed);
    if (isPlain && !jar.isNamed() && !recognised) {
      gaps.nameless();
    }
  }
}
