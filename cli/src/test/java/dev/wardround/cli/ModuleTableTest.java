package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the modules' walls to the table in docs/architecture.md. */
class ModuleTableTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void everyModuleSeesWhatTheTableSaysAndNothingElse() throws Exception {
    Map<String, String> declared = new TreeMap<>();
    for (String module : modules()) {
      declared.put(module, dependencies(ROOT.resolve(module).resolve("pom.xml")));
    }
    assertThat(declared).isEqualTo(table());
  }

  @Test
  void nothingElseStandsAtTheTop() throws IOException {
    try (var entries = Files.list(ROOT)) {
      assertThat(
              entries
                  .map(path -> path.getFileName().toString())
                  .filter(name -> !name.startsWith(".")))
          .isSubsetOf(
              "pom.xml",
              "README.md",
              "scanners",
              "rules",
              "reporters",
              "plugin-maven",
              "cli",
              "docs",
              "target");
    }
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/architecture.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && cells[2].contains("wardround-")) {
        table.put(cells[1].strip(), cells[3].strip());
      }
    }
    return table;
  }

  private static List<String> modules() throws Exception {
    List<String> modules = new ArrayList<>();
    NodeList elements = parse(ROOT.resolve("pom.xml")).getElementsByTagName("module");
    for (int i = 0; i < elements.getLength(); i++) {
      modules.add(elements.item(i).getTextContent());
    }
    return modules;
  }

  private static String dependencies(Path pom) throws Exception {
    List<String> names = new ArrayList<>();
    NodeList elements = parse(pom).getElementsByTagName("dependency");
    for (int i = 0; i < elements.getLength(); i++) {
      Element dependency = (Element) elements.item(i);
      String artifact = text(dependency, "artifactId");
      if (artifact.startsWith("wardround-")) {
        names.add(text(dependency, "scope").equals("test") ? artifact + " (tests)" : artifact);
      }
    }
    names.sort(String::compareTo);
    return String.join(", ", names);
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Document parse(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }
}
