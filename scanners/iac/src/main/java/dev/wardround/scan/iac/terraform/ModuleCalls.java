package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import dev.wardround.scan.iac.hcl.evaluation.Scope;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules that a module calls, each expanded once. */
final class ModuleCalls {
  private static final String REMEDY =
      "run \"terraform init\" and scan with .terraform/modules, or scan a plan";

  private final ModuleInstance module;
  private final Map<String, ModuleCall> calls = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  ModuleCalls(ModuleInstance module) {
    this.module = module;
  }

  /** {@code module.name} with what follows: an output where the call is a single one. */
  Scope.Found find(String name, List<String> names, Location at) throws EvaluationException {
    Body.Block block =
        module
            .configuration()
            .block("module." + name)
            .orElseThrow(
                () -> EvaluationException.invalid("module \"" + name + "\" is not declared"));
    ModuleCall call = call(block);
    if (!call.why().isEmpty()) {
      return new Scope.Found(new Value.Unknown(call.why(), at), 1);
    }
    if (call.expansion().kind() == Expansion.Kind.SINGLE && names.size() > 1) {
      return new Scope.Found(call.modules().get(0).output(names.get(1)), 2);
    }
    return new Scope.Found(outputs(call, name, at), 1);
  }

  private static Value outputs(ModuleCall call, String name, Location at) {
    List<Value> all = new ArrayList<>();
    Map<String, Value> keyed = new LinkedHashMap<>();
    for (int i = 0; i < call.modules().size(); i++) {
      Value outputs = outputs(call.modules().get(i), at);
      all.add(outputs);
      keyed.put(call.expansion().instances().get(i).key(), outputs);
    }
    return switch (call.expansion().kind()) {
      case SINGLE -> all.get(0);
      case COUNTED -> new Value.Sequence(all, at);
      case KEYED -> new Value.Mapping(keyed, at);
      case UNKNOWN ->
          new Value.Unknown("how often module \"" + name + "\" is used is not known", at);
    };
  }

  private static Value outputs(ModuleInstance module, Location at) {
    Map<String, Value> outputs = new LinkedHashMap<>();
    for (Body.Block block : module.configuration().blocks("output")) {
      try {
        outputs.put(block.label(0), module.output(block.label(0)));
      } catch (EvaluationException e) {
        outputs.put(block.label(0), new Value.Unknown(e.why(), at));
      }
    }
    return new Value.Mapping(outputs, at);
  }

  private ModuleCall call(Body.Block block) throws EvaluationException {
    String name = block.label(0);
    ModuleCall known = calls.get(name);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(name)) {
      throw EvaluationException.unknown("module \"" + name + "\" depends on itself");
    }
    try {
      ModuleCall call = expanded(block);
      calls.put(name, call);
      return call;
    } finally {
      inProgress.remove(name);
    }
  }

  private ModuleCall expanded(Body.Block block) {
    Expansion expansion = Expansion.of(block.body(), Evaluator.of(module));
    if (!expansion.problem().isEmpty()) {
      report(block, "module \"" + block.label(0) + "\": " + expansion.problem(), "");
    }
    Optional<Configuration> configuration = configuration(block);
    if (configuration.isEmpty()) {
      String why = "module \"" + block.label(0) + "\" was not read";
      return new ModuleCall(expansion, List.of(), why);
    }
    List<ModuleInstance> modules = new ArrayList<>();
    for (Expansion.Instance instance : expansion.instances()) {
      if (!module.evaluation().enters(configuration.get().directory())) {
        report(block, "more modules than can be evaluated", "");
        return new ModuleCall(expansion, List.of(), "more modules than can be evaluated");
      }
      String address = module.address() + "module." + block.label(0) + instance.index() + ".";
      ModuleCall.Instance call = new ModuleCall.Instance(module, block, instance.evaluator());
      modules.add(
          new ModuleInstance(module.evaluation(), configuration.get(), address, Optional.of(call)));
    }
    return new ModuleCall(expansion, modules, "");
  }

  private void report(Body.Block block, String reason, String remedy) {
    String path = ((Location.InFile) block.at()).path();
    module.evaluation().problems().add(path, reason, remedy);
  }

  /** What the called module says; where it cannot be read, that is reported. */
  private Optional<Configuration> configuration(Body.Block block) {
    String name = "module \"" + block.label(0) + "\"";
    Optional<String> source = block.body().attribute("source").flatMap(Literals::text);
    boolean local = source.filter(ModuleGraph::isLocal).isPresent();
    Optional<String> directory =
        local
            ? TreePath.resolve(module.configuration().directory(), source.get())
            : module.evaluation().installed().directory(path(block));
    if (directory.isEmpty() && !local) {
      report(block, name + " is not in the scan: its resources were not seen", REMEDY);
      return Optional.empty();
    }
    if (directory.filter(this::isAround).isPresent()) {
      report(block, name + " calls the module that it is in", "break the circle of modules");
      return Optional.empty();
    }
    Optional<Configuration> found =
        directory.map(module.evaluation().configurations()::in).filter(c -> !c.files().isEmpty());
    if (found.isEmpty()) {
      report(block, name + " has a directory that is not in the scan", "scan a directory above it");
    }
    return found;
  }

  private String path(Body.Block block) {
    return new ModuleCall.Instance(module, block, Evaluator.of(module)).path();
  }

  private boolean isAround(String directory) {
    Optional<ModuleInstance> at = Optional.of(module);
    while (at.isPresent()) {
      if (at.get().configuration().directory().equals(directory)) {
        return true;
      }
      at = at.get().caller();
    }
    return false;
  }

  /** Adds the blocks of all called modules, and of those that they call. */
  void collect(List<DeclaredBlock> declared) {
    for (Body.Block block : module.configuration().blocks("module")) {
      if (!module.evaluation().isFull()) {
        collect(block, declared);
      }
    }
  }

  private void collect(Body.Block block, List<DeclaredBlock> declared) {
    try {
      for (ModuleInstance called : call(block).modules()) {
        called.blocks().collect(declared);
        called.modules().collect(declared);
      }
    } catch (EvaluationException e) {
      report(block, e.why(), "");
    }
  }
}
