package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI document of a REST API, with all that its resource says. */
final class RestDocument {
  private final ApiDraft draft;
  private final SamResource api;
  private final Made made;
  private final Stack stack;
  private Value.Mapping document;

  RestDocument(ApiDraft draft, Value.Mapping document, Stack stack) {
    this.draft = draft;
    this.api = draft.api();
    this.made = api.made();
    this.stack = stack;
    this.document = document;
  }

  Value.Mapping finished() {
    document = PathConditions.onPaths(draft, document, stack);
    document = new CorsPaths(api).addTo(document);
    document = new RestAuth(api).addTo(document);
    document = new ResourcePolicy(draft).addTo(document);
    gatewayResponses();
    binaryMediaTypes();
    if (!draft.validators().isEmpty()) {
      Value validators = new Value.Mapping(draft.validators(), made.at());
      document = Tree.put(document, "x-amazon-apigateway-request-validators", validators);
    }
    models();
    modernised();
    return document;
  }

  private void gatewayResponses() {
    Value.Mapping given = api.mapping("GatewayResponses");
    if (given.entries().isEmpty()) {
      return;
    }
    Map<String, Value> responses = new LinkedHashMap<>();
    given.entries().forEach((name, value) -> responses.put(name, response(value)));
    document =
        Tree.put(
            document,
            "x-amazon-apigateway-gateway-responses",
            new Value.Mapping(responses, given.location()));
  }

  private Value response(Value value) {
    Value.Mapping given = Tree.mapping(Optional.of(value), value);
    Map<String, Value> parameters = new LinkedHashMap<>();
    Value.Mapping declared = Tree.mapping(given.get("ResponseParameters"), value);
    parameters(declared, "Headers", "gatewayresponse.header.", parameters);
    parameters(declared, "Paths", "gatewayresponse.path.", parameters);
    parameters(declared, "QueryStrings", "gatewayresponse.querystring.", parameters);
    return made.map(
        "responseParameters",
        new Value.Mapping(parameters, value.location()),
        "responseTemplates",
        given.get("ResponseTemplates").or(() -> Optional.of(made.map())),
        "statusCode",
        given.get("StatusCode").flatMap(Value::asText).map(made::text));
  }

  private static void parameters(
      Value.Mapping declared, String kind, String prefix, Map<String, Value> parameters) {
    Tree.mapping(declared.get(kind), declared)
        .entries()
        .forEach((name, value) -> parameters.put(prefix + name, value));
  }

  private void binaryMediaTypes() {
    List<Value> types = Tree.items(api.get("BinaryMediaTypes"));
    if (!types.isEmpty()) {
      List<Value> written = types.stream().map(stack::resolved).map(this::unescaped).toList();
      document = Tree.put(document, "x-amazon-apigateway-binary-media-types", made.list(written));
    }
  }

  /** Slashes are written as {@code ~1} in the property. */
  private Value unescaped(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, unescaped(entry)));
      return new Value.Mapping(entries, value.location());
    }
    if (value instanceof Value.Sequence list) {
      return made.list(list.items().stream().map(this::unescaped).toList());
    }
    return value.asText().<Value>map(text -> made.text(text.replace("~1", "/"))).orElse(value);
  }

  private void models() {
    Value.Mapping given = api.mapping("Models");
    if (given.entries().isEmpty()) {
      return;
    }
    Map<String, Value> models = new LinkedHashMap<>();
    given.entries().forEach((name, model) -> models.put(name.toLowerCase(Locale.ROOT), model));
    document = Tree.put(document, "definitions", new Value.Mapping(models, given.location()));
  }

  /**
   * The document in the version that the API asks for, or else in its own; one that the template
   * writes out in the second version stays in it.
   */
  private void modernised() {
    boolean old = document.get("swagger").isPresent();
    Optional<String> version =
        api.get("OpenApiVersion")
            .map(stack::resolved)
            .or(() -> document.get("openapi"))
            .flatMap(Value::asText)
            .filter(text -> text.startsWith("3"));
    if (version.isEmpty() || (old && draft.isWritten())) {
      return;
    }
    if (old) {
      document = Tree.put(Tree.without(document, "swagger"), "openapi", made.text(version.get()));
    }
    move("securityDefinitions", "securitySchemes");
    move("definitions", "schemas");
    withoutMediaTypes();
  }

  private void move(String name, String component) {
    Optional<Value> moved = document.get(name);
    if (moved.isPresent()) {
      document = Tree.without(document, name);
      document = Tree.put(document, List.of("components", component), moved.get());
    }
  }

  /** OpenAPI 3 says what an operation takes and gives elsewhere. */
  private void withoutMediaTypes() {
    Value.Mapping paths = Tree.mapping(document.get("paths"), document);
    for (Map.Entry<String, Value> path : paths.entries().entrySet()) {
      if (path.getValue() instanceof Value.Mapping item
          && item.entries().get("options") instanceof Value.Mapping options) {
        paths = Tree.put(paths, path.getKey(), Tree.put(item, "options", modernOptions(options)));
      }
    }
    if (document.get("paths").isPresent()) {
      document = Tree.put(document, "paths", paths);
    }
  }

  private Value.Mapping modernOptions(Value.Mapping options) {
    Value.Mapping plain = Tree.without(options, "consumes", "produces");
    Value.Mapping headers = Tree.mapping(plain.get("responses", "200", "headers"), plain);
    if (headers.entries().isEmpty()) {
      return plain;
    }
    Map<String, Value> changed = new LinkedHashMap<>();
    headers.entries().forEach((name, value) -> changed.put(name, made.map("schema", value)));
    Value.Mapping all = new Value.Mapping(changed, headers.location());
    return Tree.put(plain, List.of("responses", "200", "headers"), all);
  }
}
