package dev.wardround.engine.pack;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import dev.wardround.rules.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A {@code rule.yaml} as it was written, its conditions not yet compiled.
 *
 * @param name the file, as mistakes are to name it
 * @param pointsAt attribute paths
 * @param retired why the rule is no longer run
 * @param oneFormat why its examples can be written in one format only
 * @param neverUnknown why its answer is always known
 * @param lines the line of each key
 */
public record RuleFile(
    String name,
    Rule rule,
    Optional<String> when,
    String pass,
    String message,
    List<String> pointsAt,
    Optional<String> retired,
    Optional<String> oneFormat,
    Optional<String> neverUnknown,
    Map<String, Integer> lines) {

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "severity",
          "kind",
          "when",
          "pass",
          "points-at",
          "message",
          "satisfies",
          "because",
          "fix",
          "references",
          "one-format",
          "never-unknown",
          "retired");
  private static final List<String> REQUIRED =
      List.of("id", "title", "severity", "kind", "pass", "message", "satisfies", "because", "fix");

  public RuleFile {
    pointsAt = List.copyOf(pointsAt);
    lines = Map.copyOf(lines);
  }

  /**
   * Reads a rule.
   *
   * @param name the file, as mistakes are to name it
   * @param id what the rule has to be called, after its folder
   */
  public static RuleFile read(Path file, String name, String id) throws PackException {
    YamlFile yaml = YamlFile.named(name);
    Map<String, Node> entries = yaml.entries(yaml.read(file), KEYS);
    return new Reading(yaml, entries).rule(name, id);
  }

  private record Reading(YamlFile yaml, Map<String, Node> entries) {

    RuleFile rule(String name, String id) throws PackException {
      boolean retired = entries.containsKey("retired");
      for (String key : retired ? List.of("id", "title") : REQUIRED) {
        if (!entries.containsKey(key)) {
          throw yaml.wrong(1, "\"" + key + "\" is missing");
        }
      }
      if (!text("id").equals(id)) {
        throw wrong("id", "the folder makes this \"" + id + "\"");
      }
      Map<String, Integer> lines = new LinkedHashMap<>();
      entries.forEach((key, node) -> lines.put(key, YamlFile.line(node)));
      return new RuleFile(
          name,
          words(id),
          optional("when"),
          optional("pass").orElse("true"),
          optional("message").orElse("''"),
          texts("points-at"),
          optional("retired"),
          optional("one-format"),
          optional("never-unknown"),
          lines);
    }

    private Rule words(String id) throws PackException {
      return new Rule(
          id,
          text("title"),
          severity(),
          texts("kind"),
          citations(),
          text("because"),
          fix(),
          texts("references"));
    }

    private Severity severity() throws PackException {
      try {
        return Severity.of(optional("severity").orElse("info"));
      } catch (IllegalArgumentException e) {
        throw wrong("severity", String.valueOf(e.getMessage()));
      }
    }

    private List<Citation> citations() throws PackException {
      List<Citation> citations = new ArrayList<>();
      for (String text : texts("satisfies")) {
        try {
          citations.add(Citation.of(text));
        } catch (IllegalArgumentException e) {
          throw wrong("satisfies", String.valueOf(e.getMessage()));
        }
      }
      return citations;
    }

    private SortedMap<String, String> fix() throws PackException {
      SortedMap<String, String> fix = new TreeMap<>();
      Node node = entries.get("fix");
      if (node != null) {
        for (Map.Entry<String, Node> entry : yaml.entries(node, List.of()).entrySet()) {
          fix.put(entry.getKey(), yaml.text(entry.getValue()).stripTrailing());
        }
      }
      return fix;
    }

    private String text(String key) throws PackException {
      return optional(key).orElse("");
    }

    private Optional<String> optional(String key) throws PackException {
      Node node = entries.get(key);
      return node == null ? Optional.empty() : Optional.of(yaml.text(node).strip());
    }

    private List<String> texts(String key) throws PackException {
      Node node = entries.get(key);
      return node == null ? List.of() : yaml.texts(node);
    }

    private PackException wrong(String key, String what) {
      Node node = entries.get(key);
      return yaml.wrong(node == null ? 1 : YamlFile.line(node), what);
    }
  }
}
