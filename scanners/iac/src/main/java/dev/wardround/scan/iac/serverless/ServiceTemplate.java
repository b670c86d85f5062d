package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The CloudFormation template of a service on AWS: what its functions make, with the file's own
 * resources over it.
 */
final class ServiceTemplate {
  /** Keys at the top of a service file that are understood, or make no resources. */
  private static final Set<String> KNOWN =
      Set.of(
          "service",
          "provider",
          "functions",
          "resources",
          "custom",
          "plugins",
          "package",
          "params",
          "app",
          "org",
          "tenant",
          "frameworkVersion",
          "configValidationMode",
          "useDotenv",
          "variablesResolutionMode",
          "unresolvedVariablesNotificationMode",
          "disabledDeprecations",
          "deprecationNotificationMode",
          "outputs",
          "layers",
          "console",
          "build",
          "stages",
          "dashboard",
          "projectDir",
          "licenseKey");

  private final Service service;
  private final List<String> problems = new ArrayList<>();

  ServiceTemplate(Service service) {
    this.service = service;
  }

  /** What is not understood, as phrases. */
  List<String> problems() {
    return problems;
  }

  Value.Mapping written() {
    Map<String, Value> resources = new LinkedHashMap<>();
    FunctionTemplate functions = new FunctionTemplate(service);
    RoleTemplate roles = new RoleTemplate(service);
    EventTemplate events = new EventTemplate(service, resources);
    service
        .functions()
        .forEach(
            (name, function) -> {
              Value role = roles.of(name, function, resources);
              resources.putAll(functions.resources(name, function, role));
              Build.items(function.get("events"))
                  .forEach(event -> events.add(FunctionTemplate.logicalId(name), event));
            });
    events.unknown().stream()
        .distinct()
        .forEach(kind -> problems.add("events of kind \"" + kind + "\" are not understood"));
    service.root().entries().keySet().stream()
        .filter(key -> !KNOWN.contains(key))
        .forEach(key -> problems.add("\"" + key + "\" is a plugin's and not understood"));
    return withOwn(new Value.Mapping(resources, service.root().location()));
  }

  private Value.Mapping withOwn(Value.Mapping made) {
    Build template = Build.at(service.root().location());
    Value.Mapping resources = made;
    for (Value part : Build.items(service.root().get("resources"))) {
      if (part instanceof Value.Unknown unknown) {
        problems.add("resources: " + unknown.why());
      }
      if (!(part instanceof Value.Mapping own)) {
        continue;
      }
      for (String section : List.of("Resources", "extensions")) {
        if (own.get(section).orElse(null) instanceof Value.Mapping declared) {
          resources = Build.over(resources, declared);
        }
      }
      for (String section : List.of("Parameters", "Mappings", "Conditions")) {
        template.put(section, own.get(section));
      }
    }
    return template.put("Resources", resources).done();
  }
}
