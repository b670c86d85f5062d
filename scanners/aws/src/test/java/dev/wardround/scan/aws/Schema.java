package dev.wardround.scan.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The properties of CloudFormation's types, as the engine checks rules against them. */
final class Schema {
  private static final Path FILE =
      Path.of("../../rules/engine/src/main/resources/dev/wardround/engine/schema/aws.types");

  private Schema() {}

  static Map<String, Set<String>> read() throws IOException {
    Map<String, Set<String>> types = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(" ")) {
        current.add(line.substring(1, line.indexOf(' ', 1)));
      } else {
        current = types.computeIfAbsent(line, type -> new HashSet<>());
      }
    }
    return types;
  }
}
