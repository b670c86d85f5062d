package dev.wardround.scan.dependency.reach;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.Vulnerability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Lambda function with a zip of really compiled classes, and libraries in jars beside them. */
final class Deployed {
  static final String ARCHIVE = "function.zip";

  private final Compiler compiler = new Compiler();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Component> components = new ArrayList<>();
  private final List<Vulnerability> vulnerabilities = new ArrayList<>();
  private final List<Resource> functions = new ArrayList<>();

  /** Classes of a library; each source is one class. All that came before can be used. */
  Deployed library(String artifact, String... sources) throws IOException {
    return library(artifact, Map.of(), sources);
  }

  /** A library whose jar has more files. */
  Deployed library(String artifact, Map<String, String> more, String... sources)
      throws IOException {
    Map<String, byte[]> jar = new TreeMap<>(entries(compiler.compile(sources)));
    more.forEach((name, text) -> jar.put(name, text.getBytes(UTF_8)));
    jar.put(
        "META-INF/maven/org.lib/" + artifact + "/pom.properties",
        ("groupId=org.lib\nartifactId=" + artifact + "\nversion=1\n").getBytes(UTF_8));
    files.put("lib/" + artifact + "-1.jar", zip(jar));
    vulnerable(artifact);
    return this;
  }

  void vulnerable(String artifact) {
    components.add(
        new Component(
            purl(artifact),
            "Maven",
            "org.lib:" + artifact,
            "1",
            Component.Certainty.EXACT,
            Component.Scope.SHIPPED,
            List.of(),
            Location.of(ARCHIVE + "!/lib/" + artifact + "-1.jar!/META-INF/maven")));
    vulnerabilities.add(
        new Vulnerability(
            purl(artifact),
            "CVE-1",
            List.of(),
            "high",
            0,
            "",
            List.of(),
            List.of(),
            "",
            false,
            "",
            "OSV",
            Vulnerability.Confidence.EXACT,
            ""));
  }

  private static String purl(String artifact) {
    return "pkg:maven/org.lib/" + artifact + "@1";
  }

  /** The function's own classes; the body of its handler stands for {@code org.clinic.Intake}. */
  Deployed handler(String body) throws IOException {
    return classes(
        "package org.clinic; public class Intake { public Object handleRequest(Object in)"
            + " throws Exception { "
            + body
            + " } }");
  }

  Deployed classes(String... sources) throws IOException {
    files.putAll(entries(compiler.compile(sources)));
    return this;
  }

  Deployed file(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
    return this;
  }

  /** A function of the package, in the words of its template. */
  Deployed function(String handler, Map<String, Value> more) {
    Map<String, Value> attributes = new LinkedHashMap<>(more);
    attributes.put("Handler", new Value.Text(handler, Location.of("template.yaml")));
    Location place = Location.of("template.yaml");
    CodeSource code = new CodeSource(ARCHIVE, CodeSource.Kind.ARCHIVE, place);
    functions.add(
        new Resource(
            "template.yaml#F" + functions.size(),
            "AWS::Lambda::Function",
            "F" + functions.size(),
            "cloudformation",
            new Value.Mapping(attributes, place),
            List.of(code),
            place));
    return this;
  }

  /** What is told of a library. */
  Reach reach(String artifact, Path directory) throws IOException {
    if (functions.isEmpty()) {
      function("org.clinic.Intake", Map.of());
    }
    return reachOfProgram(artifact, directory);
  }

  /** The same, where no template names the package. */
  Reach reachOfProgram(String artifact, Path directory) throws IOException {
    Path archive = directory.resolve(ARCHIVE);
    Files.write(archive, zip(files));
    Inventory inventory =
        new Inventory(
            List.of("."), 1, functions, components, vulnerabilities, List.of(), Map.of(), Map.of());
    Inventory told = Reachability.told(inventory, path -> Optional.of(directory.resolve(path)));
    return told.components().stream()
        .filter(component -> component.purl().equals(purl(artifact)))
        .findFirst()
        .orElseThrow()
        .reach();
  }

  private static Map<String, byte[]> entries(Map<String, byte[]> classes) {
    Map<String, byte[]> entries = new TreeMap<>();
    classes.forEach((name, bytes) -> entries.put(name.replace('.', '/') + ".class", bytes));
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
