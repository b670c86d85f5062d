package dev.wardround.scan.azure;

import java.util.Locale;

/**
 * A further call about each resource of a type, for what Resource Graph does not tell.
 *
 * @param type of the resources that are asked about
 * @param kind what their kind must hold; empty for any
 * @param path below the resource's own
 * @param version of the API
 * @param permission that the call needs
 * @param form what the answer is
 * @param property where the answer belongs, for {@link Form#PROPERTY}
 */
record Detail(
    String type,
    String kind,
    String path,
    String version,
    String permission,
    Form form,
    String property) {

  /** What an answer is. */
  enum Form {
    /** The resource itself, told in full. */
    ITSELF,
    /** What templates write into a property of the resource. */
    PROPERTY,
    /** One resource more. */
    ONE,
    /** A list of resources, in pages. */
    ALL
  }

  static Detail itself(String type, String version) {
    return new Detail(type, "", "", version, type + "/read", Form.ITSELF, "");
  }

  static Detail property(String type, String path, String version, String property) {
    return new Detail(type, "", path, version, permission(type, path), Form.PROPERTY, property);
  }

  static Detail one(String type, String path, String version) {
    return new Detail(type, "", path, version, permission(type, path), Form.ONE, "");
  }

  static Detail all(String type, String path, String version) {
    return new Detail(type, "", path, version, permission(type, path), Form.ALL, "");
  }

  Detail ofKind(String word) {
    return new Detail(type, word, path, version, permission, form, property);
  }

  boolean concerns(Found resource) {
    return kind.isEmpty() || resource.kind().toLowerCase(Locale.ROOT).contains(kind);
  }

  /** The path of the call about one resource. */
  String of(ResourceId id) {
    String[] parts = path.split("\\?", 2);
    String below = parts[0].isEmpty() ? "" : "/" + parts[0];
    String more = parts.length == 1 ? "" : "&" + parts[1];
    return id.text() + below + "?api-version=" + version + more;
  }

  /** Reading something needs the permission to read its type. */
  private static String permission(String type, String path) {
    String plain = path.split("\\?", 2)[0];
    boolean extension = plain.startsWith("providers/");
    String[] parts = (extension ? plain.substring("providers/".length()) : plain).split("/", -1);
    StringBuilder permission = new StringBuilder(extension ? parts[0] : type);
    for (int i = extension ? 1 : 0; i < parts.length; i += 2) {
      permission.append('/').append(parts[i]);
    }
    return permission.append("/read").toString();
  }
}
