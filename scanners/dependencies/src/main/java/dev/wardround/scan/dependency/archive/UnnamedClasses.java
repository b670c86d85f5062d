package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.fingerprint.FingerprintIndex;
import dev.wardround.scan.dependency.fingerprint.Recognised;
import dev.wardround.scan.dependency.fingerprint.Recognition;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** Recognises libraries whose classes were merged into a jar, or moved to another package. */
final class UnnamedClasses {
  /** No compiler writes a class that is larger; most are a hundredth of it. */
  private static final int LARGEST = 1 << 20;

  private final RandomBytes zip;
  private final Budget budget;
  private final Gaps gaps;

  UnnamedClasses(RandomBytes zip, Budget budget, Gaps gaps) {
    this.zip = zip;
    this.budget = budget;
    this.gaps = gaps;
  }

  /** Adds what is recognised; false where nothing is. */
  boolean recognise(Jar jar, InstalledPackages installed) throws IOException {
    if (jar.classes.size() < Recognition.FEWEST) {
      return false;
    }
    List<String> paths = new ArrayList<>(jar.classes.size());
    jar.classes.forEach(member -> paths.add(member.name()));
    Recognition recognition =
        new Recognition(FingerprintIndex.embedded(), paths, place -> read(jar.classes.get(place)));
    List<Recognised> found = recognition.find(jar.names);
    found.forEach(library -> installed.addRecognised(library, jar.path + "!/" + library.example()));
    return !found.isEmpty();
  }

  private byte[] read(ZipMember member) throws IOException {
    try (InputStream in = budget.counted(member.open(zip))) {
      byte[] content = new byte[(int) Math.max(0, Math.min(member.size(), LARGEST))];
      in.readNBytes(content, 0, content.length);
      return content;
    } catch (ZipException | EOFException e) {
      gaps.broken();
      return new byte[0];
    }
  }
}
