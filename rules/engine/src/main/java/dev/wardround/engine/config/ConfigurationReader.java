package dev.wardround.engine.config;

import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.gate.Suppression;
import dev.wardround.engine.graph.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads {@code wardround.yml} and refuses what it does not know, so that a misspelt key is never
 * without effect.
 */
public final class ConfigurationReader {
  private static final List<String> KEYS =
      List.of("patient-data", "only", "skip", "fail-on", "suppressions");
  private static final List<String> STORE_KEYS = List.of("stores", "none");

  private final String name;

  private ConfigurationReader(String name) {
    this.name = name;
  }

  /** Reads a file; where there is none, nothing is configured. */
  public static Configuration readIfThere(Path file) throws ConfigurationException, IOException {
    return Files.isRegularFile(file)
        ? read(file.toString(), Files.readString(file))
        : Configuration.NONE;
  }

  /**
   * Reads the text of a configuration.
   *
   * @param name of the file, for messages
   */
  public static Configuration read(String name, String text) throws ConfigurationException {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
      return root == null ? Configuration.NONE : new ConfigurationReader(name).configuration(root);
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      throw new ConfigurationException(name + line + ": not valid YAML");
    } catch (YamlEngineException e) {
      throw new ConfigurationException(name + ": not valid YAML");
    }
  }

  private Configuration configuration(Object root) throws ConfigurationException {
    Map<?, ?> keys = mapping("the file", root, KEYS);
    Map<?, ?> stores =
        keys.containsKey("patient-data")
            ? mapping("patient-data", keys.get("patient-data"), STORE_KEYS)
            : Map.of();
    return new Configuration(
        new Scope(texts(stores, "stores"), texts(stores, "none")),
        texts(keys, "only"),
        texts(keys, "skip"),
        Optional.ofNullable(keys.get("fail-on")).map(Object::toString),
        suppressions(keys.get("suppressions")));
  }

  private List<Suppression> suppressions(@org.jspecify.annotations.Nullable Object value)
      throws ConfigurationException {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new ConfigurationException(name + ": \"suppressions\" must be a list");
    }
    List<Suppression> suppressions = new ArrayList<>();
    for (Object item : list) {
      Map<?, ?> keys = mapping("suppressions", item, Suppression.KEYS);
      try {
        suppressions.add(
            Suppression.of(
                text(keys, "finding"),
                text(keys, "subject"),
                text(keys, "reason"),
                text(keys, "owner"),
                text(keys, "expires")));
      } catch (GateException e) {
        throw new ConfigurationException(name + ": " + e.getMessage());
      }
    }
    return suppressions;
  }

  private static String text(Map<?, ?> mapping, String key) {
    Object value = mapping.get(key);
    return value == null ? "" : value.toString();
  }

  private Map<?, ?> mapping(
      String what, @org.jspecify.annotations.Nullable Object value, List<String> known)
      throws ConfigurationException {
    if (!(value instanceof Map<?, ?> mapping)) {
      throw new ConfigurationException(
          name + ": " + what + " must have the keys " + String.join(", ", known));
    }
    for (Object key : mapping.keySet()) {
      if (!known.contains(key)) {
        throw new ConfigurationException(
            name + ": \"" + key + "\" is no key of " + what + ": " + String.join(", ", known));
      }
    }
    return mapping;
  }

  private List<String> texts(Map<?, ?> mapping, String key) throws ConfigurationException {
    Object value = mapping.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new ConfigurationException(name + ": \"" + key + "\" must be a list");
    }
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(String.valueOf(item)));
    return texts;
  }
}
