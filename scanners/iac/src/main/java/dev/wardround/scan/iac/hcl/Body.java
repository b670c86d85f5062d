package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The content of a file or block: its attributes and its nested blocks, each in source order. */
public record Body(List<Attribute> attributes, List<Block> blocks, Location at) {

  /** {@code name = expression}. */
  public record Attribute(String name, Expression value, Location at) {}

  /** {@code type "label" { ... }}. */
  public record Block(String type, List<String> labels, Body body, Location at) {
    public Block {
      labels = List.copyOf(labels);
    }

    /** The label at a place; empty where the block has fewer. */
    public String label(int index) {
      return index < labels.size() ? labels.get(index) : "";
    }
  }

  public Body {
    attributes = List.copyOf(attributes);
    blocks = List.copyOf(blocks);
  }

  /** The expression of an attribute. */
  public Optional<Expression> attribute(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** The nested blocks of a type. */
  public List<Block> blocks(String type) {
    List<Block> found = new ArrayList<>();
    for (Block block : blocks) {
      if (block.type().equals(type)) {
        found.add(block);
      }
    }
    return found;
  }
}
