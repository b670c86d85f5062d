package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code CorsConfiguration} of an HTTP API: which pages of other sites may call it. */
final class HttpCors {
  private static final String EXTENSION = "x-amazon-apigateway-cors";
  private static final List<String> SETTINGS =
      List.of(
          "AllowOrigins",
          "AllowHeaders",
          "AllowMethods",
          "ExposeHeaders",
          "MaxAge",
          "AllowCredentials");

  private final Optional<Value> given;
  private final Made made;

  HttpCors(SamResource api) {
    this.given = api.get("CorsConfiguration");
    this.made = api.made();
  }

  /** The document with the settings; they win over those that it has itself. */
  Value.Mapping addTo(Value.Mapping document) {
    Optional<Value.Mapping> settings = settings();
    if (settings.isEmpty()) {
      return document;
    }
    Value.Mapping before = Tree.mapping(document.get(EXTENSION), document);
    return Tree.put(document, EXTENSION, Tree.merge(before, settings.get()));
  }

  private Optional<Value.Mapping> settings() {
    if (given.isPresent() && given.get() instanceof Value.Mapping mapping) {
      return Optional.of((Value.Mapping) renamed(mapping));
    }
    return Tree.isTrue(given)
        ? Optional.of(made.map("allowOrigins", made.list("*")))
        : Optional.empty();
  }

  /** The settings as the extension names them, in all branches of a condition. */
  private static Value renamed(Value value) {
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(
          list.items().stream().map(HttpCors::renamed).toList(), list.location());
    }
    if (!(value instanceof Value.Mapping mapping)) {
      return value;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping.entries().forEach((name, entry) -> entries.put(written(name), renamed(entry)));
    return new Value.Mapping(entries, mapping.location());
  }

  private static String written(String name) {
    return SETTINGS.contains(name)
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
