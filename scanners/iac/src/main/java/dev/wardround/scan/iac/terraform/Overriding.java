package dev.wardround.scan.iac.terraform;

import dev.wardround.scan.iac.hcl.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a block of an overriding file over the one it overrides. */
final class Overriding {
  private Overriding() {}

  /** Attributes replace those of the same name; nested blocks, all of the same type. */
  static Body.Block of(Body.Block under, Body.Block over) {
    Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
    under.body().attributes().forEach(a -> attributes.put(a.name(), a));
    over.body().attributes().forEach(a -> attributes.put(a.name(), a));
    List<Body.Block> blocks = new ArrayList<>();
    for (Body.Block block : under.body().blocks()) {
      if (!replaces(over.body(), block)) {
        blocks.add(block);
      }
    }
    blocks.addAll(over.body().blocks());
    Body body = new Body(List.copyOf(attributes.values()), blocks, under.body().at());
    return new Body.Block(under.type(), under.labels(), body, under.at());
  }

  private static boolean replaces(Body over, Body.Block block) {
    String type = madeBy(block);
    return over.blocks().stream().anyMatch(other -> madeBy(other).equals(type));
  }

  /** The type of block that a block is or, being dynamic, makes. */
  private static String madeBy(Body.Block block) {
    return block.type().equals("dynamic") ? block.label(0) : block.type();
  }
}
