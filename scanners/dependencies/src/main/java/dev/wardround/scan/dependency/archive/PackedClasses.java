package dev.wardround.scan.dependency.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * The classes of an archive and of the jars in it. Jars within are unpacked in memory; a class is
 * read when it is asked for.
 */
public final class PackedClasses implements Closeable {
  private final RandomBytes file;
  private final Budget budget;
  private final List<CodeUnit> units = new ArrayList<>();
  private boolean whole = true;

  private PackedClasses(RandomBytes file) {
    this.file = file;
    this.budget = new Budget(file.size(), Budget.BYTES);
  }

  /**
   * Opens a zip or jar.
   *
   * @throws IOException where it is none, or holds more than is read
   */
  public static PackedClasses open(Path archive) throws IOException {
    PackedClasses opened = new PackedClasses(RandomBytes.of(archive));
    try {
      opened.add(nameOf(archive), "", opened.file, 1);
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private static String nameOf(Path archive) {
    Path name = archive.getFileName();
    return name == null ? "" : name.toString();
  }

  /** The archive itself, then the jars in it in its order. */
  public List<CodeUnit> units() {
    return units;
  }

  /** Whether each jar in it could be opened. */
  public boolean isWhole() {
    return whole;
  }

  private void add(String fileName, String path, RandomBytes zip, int depth) throws IOException {
    PackedJar unit = new PackedJar(path, zip, budget);
    units.add(unit);
    List<ZipMember> nested = new ArrayList<>();
    for (ZipMember member : ZipDirectory.of(zip)) {
      budget.countEntry();
      if (!member.isDirectory() && !unit.take(member) && isJar(member.name())) {
        nested.add(member);
      }
    }
    if (fileName.endsWith(".jar") && nested.isEmpty()) {
      unit.nameByManifest(fileName);
    }
    for (ZipMember member : nested) {
      addNested(member, zip, depth + 1);
    }
  }

  private static boolean isJar(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jar") || lower.endsWith(".war");
  }

  private void addNested(ZipMember member, RandomBytes zip, int depth) throws IOException {
    if (depth > Budget.DEPTH || member.size() > Budget.NESTED) {
      whole = false;
      return;
    }
    try (InputStream in = budget.counted(member.open(zip))) {
      byte[] content = in.readNBytes(Budget.NESTED);
      String name = member.name().substring(member.name().lastIndexOf('/') + 1);
      add(name, member.name(), RandomBytes.of(content), depth);
    } catch (ZipException | EOFException e) {
      whole = false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
