package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code Cors} of a REST API: each path answers preflight requests. */
final class CorsPaths {
  private static final String HEADER = "Access-Control-Allow-";
  private static final String ALL = "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT";

  private final SamResource api;
  private final Made made;

  CorsPaths(SamResource api) {
    this.api = api;
    this.made = api.made();
  }

  Value.Mapping addTo(Value.Mapping document) {
    Optional<Value> cors = api.get("Cors");
    if (cors.isEmpty() || Tree.isFalse(cors)) {
      return document;
    }
    Value.Mapping settings =
        cors.get() instanceof Value.Mapping mapping && !Tree.isFunction(mapping)
            ? Tree.putIfAbsent(mapping, "AllowOrigin", made.text("'*'"))
            : made.map("AllowOrigin", cors.get());
    Value.Mapping paths = Tree.mapping(document.get("paths"), document);
    for (Map.Entry<String, Value> path : paths.entries().entrySet()) {
      if (path.getValue() instanceof Value.Mapping item) {
        paths = Tree.put(paths, path.getKey(), withOptions(item, settings));
      }
    }
    return Tree.put(document, "paths", paths);
  }

  private Value withOptions(Value.Mapping item, Value.Mapping settings) {
    Optional<Value> choice = Tree.function(item, "Fn::If");
    if (choice.isPresent()) {
      List<Value> parts = new ArrayList<>();
      for (Value part : Tree.items(choice.get())) {
        boolean branch = part instanceof Value.Mapping && !Tree.isNoValue(part);
        parts.add(branch ? withOptions((Value.Mapping) part, settings) : part);
      }
      return made.map("Fn::If", made.list(parts));
    }
    return item.get("options").isPresent()
        ? item
        : Tree.put(item, "options", options(item, settings));
  }

  private Value.Mapping options(Value.Mapping item, Value.Mapping settings) {
    Map<String, Value> parameters = new LinkedHashMap<>();
    Map<String, Value> headers = new LinkedHashMap<>();
    header("Headers", settings.get("AllowHeaders"), parameters, headers);
    header("Methods", settings.get("AllowMethods").or(() -> methods(item)), parameters, headers);
    header("Origin", settings.get("AllowOrigin"), parameters, headers);
    settings
        .get("MaxAge")
        .ifPresent(
            age -> {
              parameters.put("method.response.header.Access-Control-Max-Age", age);
              headers.put("Access-Control-Max-Age", made.map("type", "integer"));
            });
    if (Tree.isTrue(settings.get("AllowCredentials"))) {
      header("Credentials", Optional.of(made.text("'true'")), parameters, headers);
    }
    return operation(
        new Value.Mapping(parameters, made.at()), new Value.Mapping(headers, made.at()));
  }

  private void header(
      String name,
      Optional<Value> value,
      Map<String, Value> parameters,
      Map<String, Value> headers) {
    value.ifPresent(
        v -> {
          parameters.put("method.response.header." + HEADER + name, v);
          headers.put(HEADER + name, made.map("type", "string"));
        });
  }

  /** The methods of a path, as a quoted list. */
  private Optional<Value> methods(Value.Mapping item) {
    List<String> methods = new ArrayList<>();
    for (String method : item.entries().keySet()) {
      if (method.equals(RestEvent.ANY)) {
        return Optional.of(made.text("'" + ALL + "'"));
      }
      if (!method.equals("parameters")) {
        methods.add(method.toUpperCase(Locale.ROOT));
      }
    }
    methods.add("OPTIONS");
    methods.sort(null);
    return Optional.of(made.text("'" + String.join(",", methods) + "'"));
  }

  private Value.Mapping operation(Value.Mapping parameters, Value.Mapping headers) {
    Value.Mapping integration =
        made.map(
            "type", "mock",
            "requestTemplates", made.map("application/json", "{\n  \"statusCode\" : 200\n}\n"),
            "responses",
                made.map(
                    "default",
                    made.map(
                        "statusCode",
                        "200",
                        "responseTemplates",
                        made.map("application/json", "{}\n"),
                        "responseParameters",
                        parameters)));
    Value.Mapping response =
        made.map("description", "Default response for CORS method", "headers", headers);
    return made.map(
        "summary",
        "CORS support",
        "consumes",
        made.list("application/json"),
        "produces",
        made.list("application/json"),
        RestEvent.INTEGRATION,
        integration,
        "responses",
        made.map("200", response));
  }
}
