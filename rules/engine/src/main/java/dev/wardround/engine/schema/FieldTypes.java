package dev.wardround.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known structures with their fields. A types file has a line for each structure and, indented
 * by a space, one for each of its fields: {@code Name type}. A type is {@code string}, {@code
 * bool}, {@code int}, {@code double}, {@code any}, {@code [item]}, {@code {value}}, or the name of
 * a structure; a name that begins with a dot belongs to the kind before it: {@code .Environment} in
 * {@code AWS::Lambda::Function} is {@code AWS::Lambda::Function.Environment}.
 */
public final class FieldTypes {
  private static final List<String> FILES =
      List.of("aws.types", "azure.types", "google.types", "kubernetes.types", "own.types");

  private final Map<String, Map<String, String>> structures = new LinkedHashMap<>();

  private FieldTypes() {}

  /** The types that come with the engine; reads them, so keep the result. */
  public static FieldTypes builtIn() {
    FieldTypes types = new FieldTypes();
    for (String file : FILES) {
      types.add(text(file));
    }
    return types;
  }

  private static String text(String file) {
    try (InputStream in = FieldTypes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(" ")) {
        int space = line.indexOf(' ', 1);
        fields.put(line.substring(1, space), line.substring(space + 1));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        fields = new LinkedHashMap<>();
        structures.put(line, fields);
      }
    }
  }

  /** Whether a structure or kind of this name is known. */
  public boolean has(String name) {
    return structures.containsKey(name);
  }

  /** All names of structures and kinds. */
  public List<String> names() {
    return List.copyOf(structures.keySet());
  }

  /** The names of a structure's fields; none where the structure is not known. */
  public List<String> fields(String structure) {
    return new ArrayList<>(structures.getOrDefault(structure, Map.of()).keySet());
  }

  /** The type of a structure's field. */
  public Optional<FieldType> field(String structure, String field) {
    String text = structures.getOrDefault(structure, Map.of()).get(field);
    return text == null ? Optional.empty() : Optional.of(type(text, kindOf(structure)));
  }

  /** The type that a types file writes like this. */
  public FieldType type(String text) {
    return type(text, "");
  }

  private static String kindOf(String structure) {
    int dot = structure.indexOf('.');
    return structure.contains("::") && dot > 0 ? structure.substring(0, dot) : structure;
  }

  private static FieldType type(String text, String kind) {
    String inner = text.substring(1, Math.max(1, text.length() - 1));
    return switch (text) {
      case "string" -> FieldType.Scalar.STRING;
      case "bool" -> FieldType.Scalar.BOOL;
      case "int" -> FieldType.Scalar.INT;
      case "double" -> FieldType.Scalar.DOUBLE;
      case "any" -> FieldType.Scalar.ANY;
      default ->
          switch (text.charAt(0)) {
            case '[' -> new FieldType.ListOf(type(inner, kind));
            case '{' -> new FieldType.MapOf(type(inner, kind));
            case '.' -> new FieldType.Structure(kind + text);
            default -> new FieldType.Structure(text);
          };
    };
  }
}
