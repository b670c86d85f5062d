package dev.wardround.testkit;

import dev.wardround.engine.pack.PackException;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.pack.RuleFile;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of a pack's rules, and the index with the matrix of paragraphs and rules. */
public final class RulePages {
  private final PackFolder folder;
  private final SortedMap<String, String> pages = new TreeMap<>();
  private final List<RuleFile> rules = new ArrayList<>();

  private RulePages(PackFolder folder) {
    this.folder = folder;
  }

  /** The pages by their file name. */
  public static SortedMap<String, String> of(Path root) throws IOException, PackException {
    RulePages made = new RulePages(PackFolder.at(root));
    for (Path rule : made.folder.ruleFolders()) {
      made.page(rule);
    }
    made.pages.put("README.md", made.index());
    return made.pages;
  }

  /** Writes the pages of the pack in the first folder to the second one, and removes others. */
  public static void main(String[] args) throws IOException, PackException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    SortedMap<String, String> pages = of(Path.of(args[0]));
    try (Stream<Path> old = Files.list(out)) {
      for (Path file :
          old.filter(f -> !pages.containsKey(String.valueOf(f.getFileName()))).toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(out.resolve(page.getKey()), page.getValue());
    }
  }

  /** What is stale in a folder of written pages: the names of files that differ. */
  public static List<String> stale(Path root, Path written) throws IOException, PackException {
    List<String> stale = new ArrayList<>();
    for (Map.Entry<String, String> page : of(root).entrySet()) {
      Path file = written.resolve(page.getKey());
      if (!Files.isRegularFile(file) || !Files.readString(file).equals(page.getValue())) {
        stale.add(page.getKey());
      }
    }
    return stale;
  }

  private void page(Path place) throws IOException, PackException {
    RuleFile file = folder.rule(place);
    rules.add(file);
    pages.put(file.rule().id() + ".md", new RulePage(file, Example.of(place)).text());
  }

  private String index() throws PackException {
    StringBuilder text = new StringBuilder("# Rules\n\n");
    text.append("Made from the rule folders; do not edit.\n\n");
    text.append("| rule | severity | what is right |\n|---|---|---|\n");
    for (RuleFile file : rules) {
      String severity = file.retired().isPresent() ? "retired" : file.rule().severity().word();
      text.append("| ").append(link(file.rule().id())).append(" | ").append(severity);
      text.append(" | ").append(file.rule().title()).append(" |\n");
    }
    return text.append(matrix()).toString();
  }

  private String matrix() throws PackException {
    StringBuilder text = new StringBuilder("\n## Paragraphs of 45 CFR part 164\n\n");
    text.append("| paragraph | name | designation | rules |\n|---|---|---|---|\n");
    for (Control control : folder.controls()) {
      text.append("| ").append(control.citation().paragraph());
      text.append(" | ").append(control.name());
      text.append(" | ").append(control.designation().name().toLowerCase(Locale.ROOT));
      text.append(" | ").append(serving(control.citation())).append(" |\n");
    }
    return text.toString();
  }

  private String serving(Citation citation) {
    List<String> links = new ArrayList<>();
    for (RuleFile file : rules) {
      if (file.retired().isEmpty() && file.rule().citations().contains(citation)) {
        links.add(link(file.rule().id()));
      }
    }
    return String.join(", ", links);
  }

  private static String link(String id) {
    return "[" + id + "](" + id + ".md)";
  }
}
