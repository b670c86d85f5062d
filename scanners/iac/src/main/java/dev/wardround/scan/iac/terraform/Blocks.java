package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resource and data blocks of a module, each expanded to its instances once. */
final class Blocks {
  private final ModuleInstance module;
  private final Map<String, Expansion> expansions = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  Blocks(ModuleInstance module) {
    this.module = module;
  }

  /** What a block's name stands for: one reference, or a list or map of them. */
  Value value(String key, Location at) throws EvaluationException {
    Body.Block block =
        module
            .configuration()
            .block(key)
            .orElseThrow(() -> EvaluationException.invalid(shown(key) + " is not declared"));
    Expansion expansion = expansion(key, block);
    String address = address(block);
    List<Value> references = new ArrayList<>();
    Map<String, Value> keyed = new LinkedHashMap<>();
    for (Expansion.Instance instance : expansion.instances()) {
      Value reference = new Value.Reference(id(address + instance.index()), "", at);
      references.add(reference);
      keyed.put(instance.key(), reference);
    }
    return switch (expansion.kind()) {
      case SINGLE, UNKNOWN -> references.get(0);
      case COUNTED -> new Value.Sequence(references, at);
      case KEYED -> new Value.Mapping(keyed, at);
    };
  }

  private static String shown(String key) {
    return key.startsWith("resource.") ? key.substring("resource.".length()) : key;
  }

  private String id(String address) {
    return module.evaluation().directory() + "#" + address;
  }

  private String address(Body.Block block) {
    String kind = block.type().equals("data") ? "data." : "";
    return module.address() + kind + block.label(0) + "." + block.label(1);
  }

  private Expansion expansion(String key, Body.Block block) throws EvaluationException {
    Expansion known = expansions.get(key);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(key)) {
      throw EvaluationException.unknown(shown(key) + " depends on itself");
    }
    try {
      Expansion expansion = Expansion.of(block.body(), Evaluator.of(module));
      expansions.put(key, expansion);
      register(block, expansion);
      return expansion;
    } finally {
      inProgress.remove(key);
    }
  }

  private void register(Body.Block block, Expansion expansion) {
    String address = address(block);
    for (Expansion.Instance instance : expansion.instances()) {
      module
          .evaluation()
          .add(new BlockInstance(module, block, instance, address + instance.index()));
    }
    if (!expansion.problem().isEmpty()) {
      String path = ((Location.InFile) block.at()).path();
      module.evaluation().problems().add(path, address + ": " + expansion.problem(), "");
    }
  }

  /** Adds all instances of all blocks. */
  void collect(List<DeclaredBlock> declared) {
    for (String type : List.of("resource", "data")) {
      for (Body.Block block : module.configuration().blocks(type)) {
        if (block.labels().size() == 2 && !module.evaluation().isFull()) {
          collect(block, declared);
        }
      }
    }
  }

  private void collect(Body.Block block, List<DeclaredBlock> declared) {
    try {
      Expansion expansion =
          expansion(block.type() + "." + block.label(0) + "." + block.label(1), block);
      for (Expansion.Instance instance : expansion.instances()) {
        module
            .evaluation()
            .block(id(address(block) + instance.index()))
            .map(BlockInstance::declared)
            .ifPresent(declared::add);
      }
    } catch (EvaluationException e) {
      String path = ((Location.InFile) block.at()).path();
      module.evaluation().problems().add(path, address(block) + ": " + e.why(), "");
    }
  }
}
