package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks and what must come of them, written down in YAML: under {@code blocks} the arguments by
 * address, under {@code resources} the attributes by address and type. {@code ${aws_x.y.arn}} is a
 * reference, {@code ${unknown: why}} what is not known; among other text both make it joined.
 */
record Fixture(String name, List<DeclaredBlock> blocks, Map<String, Object> expected) {

  static Fixture of(String name, String text) {
    try {
      Value.Mapping root = (Value.Mapping) YamlReader.read(name, text).roots().get(0);
      List<DeclaredBlock> blocks = new ArrayList<>();
      ((Value.Mapping) root.get("blocks").orElseThrow())
          .entries()
          .forEach((address, arguments) -> blocks.add(block(address, arguments)));
      Value expected = root.get("resources").orElse(new Value.Mapping(Map.of(), root.location()));
      return new Fixture(name, blocks, plain((Value.Mapping) expected));
    } catch (DocumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  static Fixture in(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the mapping makes of the blocks, in the form of {@link #expected()}. */
  Map<String, Object> mapped() {
    Map<String, Object> mapped = new LinkedHashMap<>();
    for (Resource resource : TerraformMapping.resources(blocks)) {
      Map<String, Object> attributes = plain(resource.attributes());
      if (!resource.code().isEmpty()) {
        attributes.put("code", resource.code().stream().map(Fixture::plain).toList());
      }
      mapped.put(resource.id() + " " + resource.type(), attributes);
    }
    return mapped;
  }

  private static String plain(CodeSource code) {
    return code.kind() + " " + code.path();
  }

  private static DeclaredBlock block(String idWithDirectory, Value arguments) {
    int hash = idWithDirectory.indexOf('#');
    String directory = hash < 0 ? "" : idWithDirectory.substring(0, hash);
    String address = idWithDirectory.substring(hash + 1);
    boolean data = address.startsWith("data.");
    String[] labels = (data ? address.substring(5) : address).split("\\.", 2);
    return new DeclaredBlock(
        directory,
        address,
        labels[0],
        labels[1],
        "terraform",
        data,
        (Value.Mapping) parsed(directory, arguments),
        arguments.location());
  }

  private static Value parsed(String directory, Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, parsed(directory, entry)));
      return new Value.Mapping(entries, mapping.location());
    }
    if (value instanceof Value.Sequence sequence) {
      return new Value.Sequence(
          sequence.items().stream().map(item -> parsed(directory, item)).toList(),
          sequence.location());
    }
    return value instanceof Value.Text text ? interpolated(directory, text) : value;
  }

  private static Value interpolated(String directory, Value.Text text) {
    List<Value> parts = new ArrayList<>();
    String rest = text.text();
    for (int open = rest.indexOf("${"); open >= 0; open = rest.indexOf("${")) {
      int close = rest.indexOf('}', open);
      if (open > 0) {
        parts.add(new Value.Text(rest.substring(0, open), text.location()));
      }
      parts.add(expression(directory, rest.substring(open + 2, close), text.location()));
      rest = rest.substring(close + 1);
    }
    if (parts.isEmpty()) {
      return text;
    }
    if (!rest.isEmpty()) {
      parts.add(new Value.Text(rest, text.location()));
    }
    return parts.size() == 1 ? parts.get(0) : new Value.Joined(parts, text.location());
  }

  private static Value expression(String directory, String words, Location place) {
    if (words.startsWith("unknown: ")) {
      return new Value.Unknown(words.substring("unknown: ".length()), place);
    }
    int dot = words.lastIndexOf('.');
    return new Value.Reference(
        directory + "#" + words.substring(0, dot), words.substring(dot + 1), place);
  }

  static Map<String, Object> plain(Value.Mapping mapping) {
    Map<String, Object> plain = new LinkedHashMap<>();
    mapping.entries().forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  static Object plain(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return plain(mapping);
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.items().stream().map(Fixture::plain).toList();
    }
    if (value instanceof Value.Joined joined) {
      StringBuilder text = new StringBuilder();
      joined.parts().forEach(part -> text.append(plain(part)));
      return text.toString();
    }
    if (value instanceof Value.Reference reference) {
      return "${" + reference.resource() + " " + reference.attribute() + "}";
    }
    if (value instanceof Value.Unknown unknown) {
      return "${unknown: " + unknown.why() + "}";
    }
    if (value instanceof Value.Numeric numeric) {
      return numeric.number();
    }
    if (value instanceof Value.Flag flag) {
      return flag.flag();
    }
    return value.asText().orElse("null");
  }
}
