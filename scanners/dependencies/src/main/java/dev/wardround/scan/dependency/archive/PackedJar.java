package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.PackageUrls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** One jar, or the top of a zip. */
final class PackedJar implements CodeUnit {
  private static final String CLASS = ".class";
  private static final String SERVICES = "META-INF/services/";
  private static final String VERSIONS = "META-INF/versions/";

  /** Where Spring Boot and servlet containers look for the application's own classes. */
  private static final List<String> FOLDERS = List.of("BOOT-INF/classes/", "WEB-INF/classes/");

  /** No compiler writes a class that is larger. */
  private static final int LARGEST = 4 << 20;

  private final String path;
  private final RandomBytes zip;
  private final Budget budget;
  private final Map<String, List<ZipMember>> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> services = new LinkedHashMap<>();
  private final Set<String> purls = new LinkedHashSet<>();
  private final Map<String, String> manifest = new LinkedHashMap<>();
  private byte[] manifestFile = new byte[0];

  PackedJar(String path, RandomBytes zip, Budget budget) {
    this.path = path;
    this.zip = zip;
    this.budget = budget;
  }

  /** Whether the entry is one that says something about classes. */
  boolean take(ZipMember member) throws IOException {
    String name = member.name();
    if (name.endsWith(CLASS)) {
      classes.computeIfAbsent(className(name), n -> new ArrayList<>(1)).add(member);
    } else if (inFolder(name).startsWith(SERVICES)) {
      String service = inFolder(name).substring(SERVICES.length());
      services.computeIfAbsent(service, s -> new ArrayList<>()).addAll(providers(content(member)));
    } else if (EntryKind.of(name) == EntryKind.POM_PROPERTIES) {
      name(JarIdentity.ofPomProperties(content(member)));
    } else if (name.equals("META-INF/MANIFEST.MF")) {
      readManifest(content(member));
    } else {
      return false;
    }
    return true;
  }

  private static String className(String entry) {
    String name = inFolder(entry);
    if (name.startsWith(VERSIONS)) {
      int slash = name.indexOf('/', VERSIONS.length());
      name = slash < 0 ? name : name.substring(slash + 1);
    }
    return name.substring(0, name.length() - CLASS.length());
  }

  private static String inFolder(String entry) {
    for (String folder : FOLDERS) {
      if (entry.startsWith(folder)) {
        return entry.substring(folder.length());
      }
    }
    return entry;
  }

  private static List<String> providers(byte[] content) {
    List<String> providers = new ArrayList<>();
    for (String line : new String(content, UTF_8).lines().toList()) {
      int comment = line.indexOf('#');
      String name = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!name.isEmpty()) {
        providers.add(name);
      }
    }
    return providers;
  }

  private void readManifest(byte[] content) {
    manifestFile = content;
    try {
      Attributes main = new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
      for (String name : List.of("Main-Class", "Start-Class", "Class-Path")) {
        String value = main.getValue(name);
        if (value != null) {
          manifest.put(name, value.strip());
        }
      }
    } catch (IOException e) {
      manifest.clear(); // a broken manifest names nothing
    }
  }

  private void name(Optional<JarIdentity> identity) {
    identity.ifPresent(
        known -> {
          String coordinate = Ecosystem.MAVEN.canonicalName(known.coordinate());
          purls.add(PackageUrls.of(Ecosystem.MAVEN, coordinate, known.version()));
        });
  }

  /** What no POM names, the manifest may. */
  void nameByManifest(String fileName) {
    if (purls.isEmpty()) {
      name(JarIdentity.ofManifest(fileName, manifestFile));
    }
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Set<String> purls() {
    return purls;
  }

  @Override
  public Set<String> classes() {
    return classes.keySet();
  }

  @Override
  public List<byte[]> read(String className) throws IOException {
    List<byte[]> contents = new ArrayList<>(1);
    for (ZipMember member : classes.getOrDefault(className, List.of())) {
      contents.add(content(member));
    }
    return contents;
  }

  private byte[] content(ZipMember member) throws IOException {
    try (InputStream in = budget.counted(member.open(zip))) {
      return in.readNBytes(LARGEST);
    }
  }

  @Override
  public Map<String, List<String>> services() {
    return services;
  }

  @Override
  public Map<String, String> manifest() {
    return manifest;
  }
}
