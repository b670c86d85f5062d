package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a block takes over from its provider's configuration, as arguments named for it. */
final class Providers {
  private Providers() {}

  /** {@code provider_region}, {@code provider_default_tags} and the like. */
  static Map<String, Value> of(ModuleInstance module, Body.Block block) {
    String type = block.label(0);
    String byType = type.contains("_") ? type.substring(0, type.indexOf('_')) : type;
    String name = block.body().attribute("provider").flatMap(Literals::traversal).orElse(byType);
    Map<String, Value> taken = new LinkedHashMap<>();
    Optional<Found> found = find(module, name);
    if (found.isPresent()) {
      take(found.get(), taken);
    }
    return taken;
  }

  private record Found(Body body, ModuleInstance module) {}

  /** In the module itself, else as its caller passes it on or has it. */
  private static Optional<Found> find(ModuleInstance start, String startName) {
    String name = startName;
    Optional<ModuleInstance> at = Optional.of(start);
    while (at.isPresent()) {
      ModuleInstance module = at.get();
      Optional<Body.Block> own = module.configuration().block("provider." + name);
      if (own.isPresent()) {
        return Optional.of(new Found(own.get().body(), module));
      }
      name = module.providerOfCaller(name);
      at = module.caller();
    }
    return Optional.empty();
  }

  private static void take(Found found, Map<String, Value> taken) {
    for (String name : List.of("region", "project")) {
      found
          .body()
          .attribute(name)
          .map(Evaluator.of(found.module())::evaluate)
          .filter(value -> !(value instanceof Value.Null))
          .ifPresent(value -> taken.put("provider_" + name, value));
    }
    BlockBody body =
        new BlockBody(found.body(), Evaluator.of(found.module()), found.module().budget());
    body.value("default_labels").ifPresent(v -> taken.put("provider_default_labels", v));
    body.value("default_tags")
        .flatMap(Providers::tags)
        .ifPresent(tags -> taken.put("provider_default_tags", tags));
  }

  /** The tags inside of the one nested block. */
  private static Optional<Value> tags(Value blocks) {
    if (blocks instanceof Value.Sequence sequence
        && !sequence.items().isEmpty()
        && sequence.items().get(0) instanceof Value.Mapping mapping) {
      return mapping.get("tags");
    }
    return blocks instanceof Value.Mapping mapping ? mapping.get("tags") : Optional.of(blocks);
  }
}
