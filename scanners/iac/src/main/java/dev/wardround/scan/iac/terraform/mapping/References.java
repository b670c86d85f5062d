package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says references in the provider's words, and finds out which of them lead out of the scan. */
final class References {
  private static final Map<String, String> OF_THE_ACCOUNT =
      Map.of(
          "aws_caller_identity", "the account is known only where it is deployed",
          "aws_region", "the region is known only where it is deployed",
          "aws_partition", "the partition is known only where it is deployed",
          "aws_availability_zones", "the zones are known only where it is deployed",
          "google_project", "the project is known only where it is deployed",
          "google_client_config", "the project is known only where it is deployed");

  private final Tables tables;
  private final Blocks blocks;
  private final Folding folding;

  References(Tables tables, Blocks blocks, Folding folding) {
    this.tables = tables;
    this.blocks = blocks;
    this.folding = folding;
  }

  Value.Mapping rewritten(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      entries.put(entry.getKey(), rewritten(entry.getValue()));
    }
    return new Value.Mapping(entries, mapping.location());
  }

  private Value rewritten(Value value) {
    if (value instanceof Value.Reference reference) {
      return reference(reference);
    }
    if (value instanceof Value.Mapping mapping) {
      return rewritten(mapping);
    }
    if (value instanceof Value.Sequence sequence) {
      return new Value.Sequence(rewritten(sequence.items()), sequence.location());
    }
    return value instanceof Value.Joined joined
        ? new Value.Joined(rewritten(joined.parts()), joined.location())
        : value;
  }

  private List<Value> rewritten(List<Value> values) {
    List<Value> result = new ArrayList<>(values.size());
    for (Value value : values) {
      result.add(rewritten(value));
    }
    return result;
  }

  private Value reference(Value.Reference reference) {
    Optional<DeclaredBlock> block = blocks.byId(reference.resource());
    if (block.isEmpty()) {
      return reference;
    }
    if (block.get().data()) {
      return ofData(block.get(), reference);
    }
    String id = block.get().id();
    String resource = folding.parentOf(id).orElse(id);
    return new Value.Reference(
        resource, attribute(block.get(), reference.attribute()), reference.location());
  }

  private String attribute(DeclaredBlock block, String attribute) {
    Optional<Table> table = tables.of(block.type());
    if (table.isEmpty()) {
      return attribute;
    }
    String own = table.get().references().get(attribute);
    if (own != null) {
      return own;
    }
    if (!block.type().startsWith("aws_")) {
      return TableReader.Naming.CAMEL.of(attribute);
    }
    boolean names = attribute.equals("id") || attribute.equals(table.get().name());
    return names ? "Ref" : TableReader.Naming.PASCAL.of(attribute);
  }

  /** A data block is no resource of the scan: what it is asked by may be the answer. */
  private Value ofData(DeclaredBlock data, Value.Reference reference) {
    Location place = reference.location();
    Optional<Table.Answer> answer =
        tables.of(data.type()).flatMap(table -> table.answer(reference.attribute()));
    if (answer.isPresent()) {
      AttributeTree tree = new AttributeTree(place);
      new SectionMapper(data.id(), tree).map(answer.get(), data.arguments());
      return tree.toMapping();
    }
    Value asked = data.arguments().entries().get(reference.attribute());
    if (asked == null && reference.attribute().equals("id")) {
      String name = tables.of(data.type()).map(Table::name).orElse("name");
      asked = data.arguments().entries().get(name);
    }
    if (asked != null && asked.asText().isPresent()) {
      return new Value.Text(asked.asText().orElseThrow(), place);
    }
    String why = OF_THE_ACCOUNT.get(data.type());
    return new Value.Unknown(
        why != null ? why : "outside this scan: " + data.address() + "." + reference.attribute(),
        place);
  }
}
