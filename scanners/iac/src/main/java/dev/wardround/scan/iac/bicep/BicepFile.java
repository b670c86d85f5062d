package dev.wardround.scan.iac.bicep;

import dev.wardround.scan.iac.arm.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one file declares.
 *
 * @param types the types that have a name
 * @param modules the local files that it deploys, relative to the root of the scan
 * @param using the template that it gives parameters to; empty in a template
 * @param problems what could not be understood, with its line
 */
record BicepFile(
    Template template,
    Map<String, TypeReader.Type> types,
    List<String> modules,
    String using,
    List<String> problems) {

  BicepFile {
    types = Map.copyOf(types);
    modules = List.copyOf(modules);
    problems = List.copyOf(problems);
  }

  Optional<TypeReader.Type> type(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
