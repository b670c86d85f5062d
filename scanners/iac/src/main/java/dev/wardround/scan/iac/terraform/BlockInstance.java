package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.evaluation.Conversion;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One instance of a resource or data block, each argument evaluated when it is first needed. */
final class BlockInstance {
  private final ModuleInstance module;
  private final Body.Block block;
  private final String address;
  private final BlockBody body;
  private final Map<String, Optional<Value>> arguments = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  BlockInstance(
      ModuleInstance module, Body.Block block, Expansion.Instance instance, String address) {
    this.module = module;
    this.block = block;
    this.address = address;
    this.body = new BlockBody(block.body(), instance.evaluator(), module.budget());
  }

  String id() {
    return module.evaluation().directory() + "#" + address;
  }

  boolean isData() {
    return block.type().equals("data");
  }

  String type() {
    return block.label(0);
  }

  /** What an argument is set to; empty where it is not. */
  Optional<Value> argument(String name) throws EvaluationException {
    Optional<Value> known = arguments.get(name);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(name)) {
      throw EvaluationException.unknown(address + "." + name + " depends on itself");
    }
    try {
      Optional<Value> value = isMeta(name) ? Optional.empty() : body.value(name);
      arguments.put(name, value);
      return value;
    } finally {
      inProgress.remove(name);
    }
  }

  /** What Terraform itself takes, and no provider sees. */
  private static boolean isMeta(String name) {
    return switch (name) {
      case "count",
          "for_each",
          "provider",
          "depends_on",
          "lifecycle",
          "connection",
          "provisioner" ->
          true;
      default -> false;
    };
  }

  /** All that is set. */
  Map<String, Value> arguments() {
    Map<String, Value> all = new LinkedHashMap<>();
    for (String name : body.names()) {
      try {
        argument(name).ifPresent(value -> all.put(name, value));
      } catch (EvaluationException e) {
        all.put(name, new Value.Unknown(e.why(), block.at()));
      }
    }
    return all;
  }

  /** What stands in the source for a path such as {@code vpc_config.0.subnet_ids}. */
  Value behind(Value.Reference reference) throws EvaluationException {
    String[] path = reference.attribute().split("\\.", -1);
    Optional<Value> value = argument(path[0]);
    for (int i = 1; i < path.length && value.isPresent(); i++) {
      value = step(value.get(), path[i]);
    }
    return value.orElseGet(
        () -> new Value.Unknown(Conversion.notSet(reference), reference.location()));
  }

  private static Optional<Value> step(Value value, String name) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.get(name);
    }
    if (value instanceof Value.Sequence sequence && name.length() < 6 && isNumber(name)) {
      int index = Integer.parseInt(name);
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  DeclaredBlock declared() {
    Map<String, Value> all = arguments();
    Providers.of(module, block).forEach(all::putIfAbsent);
    Location at = block.at();
    return new DeclaredBlock(
        module.evaluation().directory(),
        address,
        type(),
        block.label(1),
        "terraform",
        isData(),
        new Value.Mapping(all, at),
        at);
  }
}
