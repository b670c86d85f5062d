package dev.wardround.scan.iac.terraform;

import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What all files of one directory say together. */
final class Configuration {
  private final String directory;
  private final List<ConfigurationFile> files;
  private final Map<String, Body.Block> blocks = new LinkedHashMap<>();
  private final Map<String, Expression> locals = new LinkedHashMap<>();
  private final Map<String, Expression> givenVariables = new LinkedHashMap<>();

  private Configuration(String directory, List<ConfigurationFile> files) {
    this.directory = directory;
    this.files = List.copyOf(files);
  }

  /** The files in any order; they are taken by name, overriding ones last. */
  static Configuration of(String directory, List<ConfigurationFile> files) {
    Map<String, ConfigurationFile> sorted = new TreeMap<>();
    files.forEach(file -> sorted.put(file.path(), file));
    Configuration configuration = new Configuration(directory, List.copyOf(sorted.values()));
    configuration.files.forEach(configuration::takeOrdinary);
    configuration.files.forEach(configuration::takeOverride);
    configuration.takeVariables("terraform.tfvars", "terraform.tfvars.json");
    configuration.takeVariables(".auto.tfvars", ".auto.tfvars.json");
    return configuration;
  }

  private void takeOrdinary(ConfigurationFile file) {
    if (ConfigurationFile.isConfiguration(file.path()) && !file.overrides()) {
      for (Body.Block block : file.body().blocks()) {
        if (block.type().equals("locals")) {
          block.body().attributes().forEach(local -> locals.put(local.name(), local.value()));
        } else {
          blocks.putIfAbsent(key(block), block);
        }
      }
    }
  }

  private void takeOverride(ConfigurationFile file) {
    if (ConfigurationFile.isConfiguration(file.path()) && file.overrides()) {
      for (Body.Block block : file.body().blocks()) {
        if (block.type().equals("locals")) {
          block.body().attributes().forEach(local -> locals.put(local.name(), local.value()));
        } else {
          blocks.merge(key(block), block, Overriding::of);
        }
      }
    }
  }

  private void takeVariables(String ending, String jsonEnding) {
    for (ConfigurationFile file : files) {
      String name = TreePath.name(file.path());
      boolean exact = !ending.startsWith(".");
      boolean taken =
          exact
              ? name.equals(ending) || name.equals(jsonEnding)
              : name.endsWith(ending) || name.endsWith(jsonEnding);
      if (taken) {
        file.body().attributes().forEach(a -> givenVariables.put(a.name(), a.value()));
      }
    }
  }

  /** Under which a block can be overridden: {@code resource.aws_s3_bucket.images}. */
  private static String key(Body.Block block) {
    String key = block.type() + "." + String.join(".", block.labels());
    if (!block.type().equals("provider")) {
      return key;
    }
    return block
        .body()
        .attribute("alias")
        .flatMap(Literals::text)
        .map(alias -> key + "." + alias)
        .orElse(key);
  }

  String directory() {
    return directory;
  }

  List<ConfigurationFile> files() {
    return files;
  }

  Map<String, Expression> locals() {
    return locals;
  }

  /** What files of variables set. */
  Map<String, Expression> givenVariables() {
    return givenVariables;
  }

  /** The block under a key such as {@code variable.name}. */
  Optional<Body.Block> block(String key) {
    return Optional.ofNullable(blocks.get(key));
  }

  /** All blocks of a type, in the order of files and lines. */
  List<Body.Block> blocks(String type) {
    List<Body.Block> found = new ArrayList<>();
    for (Body.Block block : blocks.values()) {
      if (block.type().equals(type)) {
        found.add(block);
      }
    }
    return found;
  }
}
