package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/**
 * Where the code of a service's functions lies: an artifact that the file names, else the service's
 * directory.
 */
final class CodeOfService {
  private final Service service;
  private final String directory;

  CodeOfService(Service service, String directory) {
    this.service = service;
    this.directory = directory;
  }

  Resource with(Resource resource) {
    if (!resource.code().isEmpty() || !isFunction(resource)) {
      return resource;
    }
    return new Resource(
        resource.id(),
        resource.type(),
        resource.name(),
        resource.format(),
        resource.attributes(),
        List.of(code(resource)),
        resource.location());
  }

  private static boolean isFunction(Resource resource) {
    return resource.type().equals("AWS::Lambda::Function")
        || resource.type().equals("cloudfunctions.googleapis.com/CloudFunction");
  }

  private CodeSource code(Resource resource) {
    Optional<Value> artifact =
        function(resource)
            .flatMap(function -> Build.get(function, "package", "artifact"))
            .or(() -> service.root().get("package", "artifact"));
    return artifact
        .flatMap(Value::asText)
        .map(
            path -> new CodeSource(below(path), CodeSource.Kind.ARCHIVE, artifact.get().location()))
        .orElseGet(() -> new CodeSource(directory, CodeSource.Kind.DIRECTORY, resource.location()));
  }

  private Optional<Value> function(Resource resource) {
    String logicalId = resource.id().substring(resource.id().indexOf('#') + 1);
    return service.functions().entrySet().stream()
        .filter(entry -> FunctionTemplate.logicalId(entry.getKey()).equals(logicalId))
        .<Value>map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private String below(String path) {
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return directory.isEmpty() ? plain : directory + "/" + plain;
  }
}
