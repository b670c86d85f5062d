package dev.wardround.testkit;

import dev.wardround.engine.pack.RuleFile;
import dev.wardround.testkit.Example.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds that a rule is shown in more than one format: what fails and what passes in two at least,
 * what cannot be told in one. A rule that cannot have these says why.
 */
final class ExampleFormats {
  private ExampleFormats() {}

  /** What is missing among the examples of a rule, as sentences; also reasons that are idle. */
  static List<String> problems(RuleFile file, List<Example> examples) throws IOException {
    List<String> problems = new ArrayList<>();
    SortedSet<String> both = of(examples, Expected.BAD);
    both.retainAll(of(examples, Expected.GOOD));
    if (both.isEmpty()) {
      problems.add("no format has an example that is bad and one that is good");
    } else if (both.size() == 1 && file.oneFormat().isEmpty()) {
      problems.add("bad and good examples stand in " + both + " only; \"one-format\" may say why");
    } else if (both.size() > 1 && file.oneFormat().isPresent()) {
      problems.add("\"one-format\" is idle: bad and good examples stand in " + both);
    }
    boolean unknown = !of(examples, Expected.UNKNOWN).isEmpty();
    if (unknown == file.neverUnknown().isPresent()) {
      problems.add(
          unknown
              ? "\"never-unknown\" is idle: there is an example that is unknown"
              : "it has no example that is unknown; \"never-unknown\" may say why");
    }
    return problems;
  }

  private static SortedSet<String> of(List<Example> examples, Expected expected)
      throws IOException {
    SortedSet<String> formats = new TreeSet<>();
    for (Example example : examples) {
      if (example.expected() == expected) {
        formats.add(format(example.files().get(0)));
      }
    }
    return formats;
  }

  /** CloudFormation is one format however it is written; a manifest as JSON is another shape. */
  static String format(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.equals("live.json")) {
      return "saved inventory";
    }
    if (name.equals("plan.json")) {
      return "Terraform plan";
    }
    if (name.endsWith(".tf")) {
      return "Terraform";
    }
    if (name.startsWith("serverless.")) {
      return "Serverless Framework";
    }
    if (name.equals("app.yaml")) {
      return "App Engine";
    }
    if (name.endsWith(".bicep")) {
      return "Bicep";
    }
    if (Files.readString(file).contains("deploymentTemplate.json")) {
      return "ARM template";
    }
    boolean manifest = Files.readString(file).contains("apiVersion");
    if (!manifest) {
      return "CloudFormation";
    }
    return name.endsWith(".json") ? "Kubernetes JSON" : "Kubernetes";
  }
}
