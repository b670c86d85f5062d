package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions of a GraphQL API and the resolvers that run them one after another. The code that a
 * resolver has by default only passes results on; it is left out.
 */
final class GraphQlResolvers {
  private final SamResource api;
  private final GraphQlSources sources;
  private final Stack stack;
  private final Made made;
  private final Map<String, Value> functions = new LinkedHashMap<>();

  GraphQlResolvers(SamResource api, GraphQlSources sources, Stack stack) {
    this.api = api;
    this.sources = sources;
    this.stack = stack;
    this.made = api.made();
  }

  void addAll() {
    api.mapping("Functions")
        .entries()
        .forEach((name, given) -> function(name, Tree.mapping(Optional.of(given), given)));
    for (Map.Entry<String, Value> type : api.mapping("Resolvers").entries().entrySet()) {
      Tree.mapping(Optional.of(type.getValue()), type.getValue())
          .entries()
          .forEach((name, given) -> resolver(type.getKey(), name, given));
    }
  }

  private void function(String name, Value.Mapping given) {
    if (given.get("Id").isPresent()) {
      functions.put(name, given.get("Id").get());
      return;
    }
    String id = api.id() + name;
    functions.put(name, made.getAtt(id, "FunctionId"));
    Value.Mapping properties =
        common(given)
            .put("Name", given.get("Name").orElseGet(() -> made.text(name)))
            .put("DataSourceName", given.get("DataSource").map(sources::name))
            .put("Runtime", given.get("Runtime").map(this::runtime))
            .take("Description")
            .all();
    stack.add(api, id, "AWS::AppSync::FunctionConfiguration", properties);
  }

  private Properties common(Value.Mapping given) {
    return new Properties(given)
        .put("ApiId", made.getAtt(api.id(), "ApiId"))
        .takeAs("InlineCode", "Code")
        .takeAs("CodeUri", "CodeS3Location")
        .takeAs("Sync", "SyncConfig")
        .take("MaxBatchSize");
  }

  private Value runtime(Value given) {
    Value.Mapping runtime = Tree.mapping(Optional.of(given), given);
    return new Properties(runtime).take("Name").takeAs("Version", "RuntimeVersion").all();
  }

  private void resolver(String type, String name, Value value) {
    Value.Mapping given = Tree.mapping(Optional.of(value), value);
    Value runtime =
        given
            .get("Runtime")
            .map(this::runtime)
            .orElseGet(() -> made.map("Name", "APPSYNC_JS", "RuntimeVersion", "1.0.0"));
    Value.Mapping properties =
        common(given)
            .put("TypeName", made.text(type))
            .put("FieldName", given.get("FieldName").orElseGet(() -> made.text(name)))
            .put("Kind", made.text("PIPELINE"))
            .put("PipelineConfig", made.map("Functions", pipeline(given)))
            .put("Runtime", runtime)
            .takeAs("Caching", "CachingConfig")
            .all();
    stack.add(
        made,
        api.id() + type + name,
        "AWS::AppSync::Resolver",
        properties,
        FunctionExpansion.with(api.shared(), "DependsOn", made.list(api.id() + "Schema")));
  }

  private Value pipeline(Value.Mapping resolver) {
    List<Value> steps = new ArrayList<>();
    for (Value step : Tree.items(resolver.get("Pipeline"))) {
      steps.add(functions.getOrDefault(step.asText().orElse(""), step));
    }
    return made.list(steps);
  }
}
