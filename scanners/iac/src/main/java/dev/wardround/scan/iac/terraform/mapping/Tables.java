package dev.wardround.scan.iac.terraform.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables, each read when its type is first met. */
final class Tables {
  private static final String[] IAM = {"_iam_member", "_iam_binding", "_iam_policy"};

  private final Map<String, Optional<Table>> read = new HashMap<>();

  /** The table of a Terraform type; empty where it has none. */
  Optional<Table> of(String type) {
    Optional<Table> known = read.get(type);
    if (known == null) {
      known = load(type);
      read.put(type, known);
    }
    return known;
  }

  private Optional<Table> load(String type) {
    return text(folder(type) + type)
        .or(() -> iam(type))
        .map(text -> TableReader.read(text, naming(type)));
  }

  private static TableReader.Naming naming(String type) {
    return type.startsWith("aws_") ? TableReader.Naming.PASCAL : TableReader.Naming.CAMEL;
  }

  private static String folder(String type) {
    int end = type.indexOf('_');
    return (end < 0 ? type : type.substring(0, end)) + "/";
  }

  /** IAM blocks are alike for all Google types: one table each, with the parent filled in. */
  private Optional<String> iam(String type) {
    for (String suffix : IAM) {
      if (type.startsWith("google_") && type.endsWith(suffix)) {
        String parent = type.substring(0, type.length() - suffix.length());
        return of(parent)
            .map(Table::iam)
            .filter(by -> !by.isEmpty())
            .flatMap(
                by -> text("google/google_any" + suffix).map(text -> filled(text, parent, by)));
      }
    }
    return Optional.empty();
  }

  private static String filled(String text, String parent, String by) {
    return text.replace("$parent", parent).replace("$by", by);
  }

  private static Optional<String> text(String name) {
    if (!isPlain(name)) {
      return Optional.empty();
    }
    try (InputStream in = Tables.class.getResourceAsStream(name + ".map")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A type's name comes from the input: only what can be a table's name becomes a path. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '/' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
