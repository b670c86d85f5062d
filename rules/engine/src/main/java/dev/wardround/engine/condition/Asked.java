package dev.wardround.engine.condition;

/**
 * The subject of a condition.
 *
 * @param resource its attributes: a {@link dev.wardround.inventory.Value.Mapping}, or for
 *     Wardround's own kinds a map
 * @param id the subject's id in the inventory
 * @param type its kind
 * @param name what people call it
 * @param knowledge all else that may be asked
 */
public record Asked(Object resource, String id, String type, String name, Knowledge knowledge) {

  /** {@code gcp} for what runs on Google Cloud, else {@code aws}. */
  String provider() {
    Object own = resource instanceof java.util.Map<?, ?> view ? view.get("type") : null;
    String of = own instanceof String text ? text : type;
    return of.contains("googleapis.com/") ? "gcp" : "aws";
  }

  Object variable(String variable) {
    return switch (variable) {
      case "resource" -> resource;
      case "id" -> id;
      case "type" -> type;
      case "name" -> name;
      case "config" -> knowledge.config();
      default -> new Problem("no variable " + variable);
    };
  }
}
