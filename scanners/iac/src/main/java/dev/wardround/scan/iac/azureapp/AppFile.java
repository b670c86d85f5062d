package dev.wardround.scan.iac.azureapp;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file beside the code of an app. What is of the name, but not of the form, is passed over. */
record AppFile(SourceFile file) implements Task {

  @Override
  public String target() {
    return file.path();
  }

  @Override
  public void run(Facts facts) {
    try {
      Value root = JsonReader.read(file.path(), file.text()).roots().get(0);
      Optional<Resource> resource =
          root instanceof Value.Mapping mapping ? resource(mapping) : Optional.empty();
      if (resource.isPresent()) {
        facts.add(resource.get());
        facts.read(file.path());
      }
    } catch (IOException | DocumentException e) {
      facts.failed(file.path(), String.valueOf(e.getMessage()), "correct the file");
    }
  }

  private Optional<Resource> resource(Value.Mapping root) {
    if (root.get("bindings").orElse(null) instanceof Value.Sequence) {
      return Optional.of(function(root));
    }
    if (root.get("definition").orElse(null) instanceof Value.Mapping definition
        && definition.get("triggers").isPresent()) {
      return Optional.of(workflow(root, definition));
    }
    return root.get("Values").orElse(null) instanceof Value.Mapping values
        ? Optional.of(settings(root, values))
        : Optional.empty();
  }

  /** The file is what the REST form calls the function's config. */
  private Resource function(Value.Mapping root) {
    Map<String, Value> attributes = named(folder(), root);
    attributes.put("properties", new Value.Mapping(Map.of("config", root), root.location()));
    String code = file.path().substring(0, Math.max(0, file.path().lastIndexOf('/')));
    return resource(
        "Microsoft.Web/sites/functions",
        folder(),
        attributes,
        List.of(new CodeSource(code, CodeSource.Kind.DIRECTORY, root.location())),
        root);
  }

  private Resource workflow(Value.Mapping root, Value.Mapping definition) {
    Map<String, Value> attributes = named(folder(), root);
    root.get("kind").ifPresent(kind -> attributes.put("kind", kind));
    attributes.put(
        "properties", new Value.Mapping(Map.of("definition", definition), definition.location()));
    return resource("Microsoft.Logic/workflows", folder(), attributes, List.of(), root);
  }

  private Resource settings(Value.Mapping root, Value.Mapping values) {
    Map<String, Value> attributes = named("appsettings", root);
    attributes.put("properties", values);
    return resource("Microsoft.Web/sites/config", "appsettings", attributes, List.of(), root);
  }

  private static Map<String, Value> named(String name, Value.Mapping root) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put("name", new Value.Text(name, root.location()));
    return attributes;
  }

  private Resource resource(
      String type,
      String name,
      Map<String, Value> attributes,
      List<CodeSource> code,
      Value.Mapping root) {
    return new Resource(
        file.path() + "#" + name,
        type,
        name,
        AzureAppScanner.NAME,
        new Value.Mapping(attributes, root.location()),
        code,
        root.location());
  }

  /** Functions and workflows bear the name of the folder that they stand in. */
  private String folder() {
    String[] parts = file.path().split("/", -1);
    return parts.length > 1 ? parts[parts.length - 2] : parts[0];
  }
}
