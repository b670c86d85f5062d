package dev.wardround.scan.dependency;

import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.archive.ArchiveScanner;
import dev.wardround.scan.dependency.archive.ProgramScanner;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.ManifestScanner;
import dev.wardround.scan.dependency.go.GoMod;
import dev.wardround.scan.dependency.gradle.GradleReaders;
import dev.wardround.scan.dependency.maven.LocalRepository;
import dev.wardround.scan.dependency.maven.PomScanner;
import dev.wardround.scan.dependency.npm.NpmReaders;
import dev.wardround.scan.dependency.nuget.NugetReaders;
import dev.wardround.scan.dependency.php.PhpReaders;
import dev.wardround.scan.dependency.python.PythonReaders;
import dev.wardround.scan.dependency.ruby.GemfileLock;
import dev.wardround.scan.dependency.rust.CargoLock;
import dev.wardround.scan.dependency.sbom.SbomReaders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All scanners of this module, one for each format. */
public final class DependencyScanners {
  private DependencyScanners() {}

  /** Those that read nothing beside what is scanned. */
  public static List<FileScanner> all() {
    return all(LocalRepository::none);
  }

  /** With the local repository of Maven, which tells what the dependencies of a POM bring in. */
  public static List<FileScanner> all(Supplier<LocalRepository> repository) {
    List<ManifestReader> readers = new ArrayList<>();
    readers.addAll(GradleReaders.all());
    readers.addAll(NpmReaders.all());
    readers.addAll(PythonReaders.all());
    readers.addAll(NugetReaders.all());
    readers.addAll(PhpReaders.all());
    readers.addAll(SbomReaders.all());
    readers.add(new GoMod());
    readers.add(new GemfileLock());
    readers.add(new CargoLock());
    List<FileScanner> scanners = new ArrayList<>(List.of(new PomScanner(repository)));
    readers.forEach(reader -> scanners.add(new ManifestScanner(reader)));
    scanners.add(new ArchiveScanner(scanners));
    scanners.add(new ProgramScanner());
    return List.copyOf(scanners);
  }
}
