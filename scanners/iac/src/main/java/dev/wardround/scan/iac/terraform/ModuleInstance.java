package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.Budget;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import dev.wardround.scan.iac.hcl.evaluation.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A configuration with its inputs: the root module, or one instance of a module call. */
final class ModuleInstance implements Scope {
  private final Evaluation evaluation;
  private final Configuration configuration;
  private final String address;
  private final Optional<ModuleCall.Instance> call;
  private final Variables variables;
  private final Blocks blocks;
  private final ModuleCalls modules;
  private final Map<String, Value> known = new HashMap<>();
  private final Set<String> inProgress = new HashSet<>();

  ModuleInstance(
      Evaluation evaluation,
      Configuration configuration,
      String address,
      Optional<ModuleCall.Instance> call) {
    this.evaluation = evaluation;
    this.configuration = configuration;
    this.address = address;
    this.call = call;
    this.variables = new Variables(this, call);
    this.blocks = new Blocks(this);
    this.modules = new ModuleCalls(this);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Configuration configuration() {
    return configuration;
  }

  /** What stands before the address of all inside: {@code module.web.}, empty for the root. */
  String address() {
    return address;
  }

  Blocks blocks() {
    return blocks;
  }

  ModuleCalls modules() {
    return modules;
  }

  Optional<ModuleInstance> caller() {
    return call.map(ModuleCall.Instance::caller);
  }

  /** The names of the calls that lead here, joined with dots. */
  String path() {
    return call.map(ModuleCall.Instance::path).orElse("");
  }

  /** How the caller calls a provider of this module. */
  String providerOfCaller(String name) {
    return call.map(instance -> instance.provider(name)).orElse(name);
  }

  @Override
  public Found find(String root, List<String> names, Location at) throws EvaluationException {
    return switch (root) {
      case "var" ->
          new Found(once("var." + first(names), () -> variables.value(first(names), at)), 1);
      case "local" -> new Found(once("local." + first(names), () -> local(first(names))), 1);
      case "module" -> modules.find(first(names), names, at);
      case "data" -> new Found(blocks.value("data." + first(names) + "." + second(names), at), 2);
      case "resource" ->
          new Found(blocks.value("resource." + first(names) + "." + second(names), at), 2);
      case "path" -> new Found(path(first(names), at), 1);
      case "terraform" -> new Found(new Value.Text("default", at), 1);
      case "each", "count", "self" ->
          throw EvaluationException.unknown(root + " is not known here");
      default -> new Found(blocks.value("resource." + root + "." + first(names), at), 1);
    };
  }

  private static String first(List<String> names) throws EvaluationException {
    return name(names, 0);
  }

  private static String second(List<String> names) throws EvaluationException {
    return name(names, 1);
  }

  private static String name(List<String> names, int index) throws EvaluationException {
    if (names.size() <= index) {
      throw EvaluationException.invalid("a name that nothing has");
    }
    return names.get(index);
  }

  /** What has a value once it is asked for. */
  interface Source {
    Value value() throws EvaluationException;
  }

  /** A value that is worked out once, and never out of itself. */
  Value once(String name, Source source) throws EvaluationException {
    Value value = known.get(name);
    if (value != null) {
      return value;
    }
    if (!inProgress.add(name)) {
      throw EvaluationException.unknown(name + " depends on itself");
    }
    try {
      value = evaluation.budget().pay(source.value());
      known.put(name, value);
      return value;
    } finally {
      inProgress.remove(name);
    }
  }

  private Value local(String name) throws EvaluationException {
    Expression expression = configuration.locals().get(name);
    if (expression == null) {
      throw EvaluationException.invalid("local \"" + name + "\" is not declared");
    }
    return Evaluator.of(this).value(expression);
  }

  /** An output as a caller sees it. */
  Value output(String name) throws EvaluationException {
    Optional<Body.Block> output = configuration.block("output." + name);
    if (output.isEmpty()) {
      throw EvaluationException.invalid("the module has no output \"" + name + "\"");
    }
    Optional<Expression> value = output.get().body().attribute("value");
    if (value.isEmpty()) {
      throw EvaluationException.invalid("output \"" + name + "\" has no value");
    }
    return once("output." + name, () -> Evaluator.of(this).value(value.get()));
  }

  /** Paths are as Terraform has them when it runs in the directory of the root module. */
  private Value path(String name, Location at) {
    String path =
        name.equals("module")
            ? TreePath.relative(evaluation.directory(), configuration.directory())
            : ".";
    return new Value.Text(path, at);
  }

  @Override
  public Value attribute(Value.Reference block, String name, Location at)
      throws EvaluationException {
    Optional<BlockInstance> instance = evaluation.block(block.resource());
    if (instance.isPresent() && instance.get().isData()) {
      Optional<Value> computed = ComputedData.attribute(instance.get(), name, this, at);
      if (computed.isPresent()) {
        return computed.get();
      }
    }
    return new Value.Reference(block.resource(), name, at);
  }

  @Override
  public Value behind(Value.Reference reference) throws EvaluationException {
    Optional<BlockInstance> instance = evaluation.block(reference.resource());
    if (instance.isEmpty() || reference.attribute().isEmpty()) {
      return reference;
    }
    evaluation.budget().spend(1);
    Value value = instance.get().behind(reference);
    return value instanceof Value.Reference next && !next.equals(reference) ? behind(next) : value;
  }

  @Override
  public Files files() {
    return evaluation.files();
  }

  @Override
  public Budget budget() {
    return evaluation.budget();
  }
}
