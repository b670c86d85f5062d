package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import dev.wardround.scan.iac.hcl.evaluation.Secrets;
import java.util.Optional;

/** The input variables of a module: what the caller or a file of variables gives, else defaults. */
final class Variables {
  private final ModuleInstance module;
  private final Optional<ModuleCall.Instance> call;

  Variables(ModuleInstance module, Optional<ModuleCall.Instance> call) {
    this.module = module;
    this.call = call;
  }

  Value value(String name, Location at) throws EvaluationException {
    Body.Block block =
        module
            .configuration()
            .block("variable." + name)
            .orElseThrow(
                () -> EvaluationException.invalid("variable \"" + name + "\" is not declared"));
    Value value = given(name, block, at);
    Optional<Expression> type = block.body().attribute("type");
    if (type.isPresent()) {
      value = TypeConstraint.apply(type.get(), value, Evaluator.of(module));
    }
    boolean sensitive = block.body().attribute("sensitive").filter(Literals::isTrue).isPresent();
    return sensitive ? Secrets.of(value) : value;
  }

  private Value given(String name, Body.Block block, Location at) throws EvaluationException {
    Optional<Value> input =
        call.isPresent()
            ? call.get().input(name)
            : Optional.ofNullable(module.configuration().givenVariables().get(name))
                .map(Evaluator.of(module)::evaluate);
    Optional<Expression> fallback = block.body().attribute("default");
    boolean refusesNull = block.body().attribute("nullable").filter(e -> isFalse(e)).isPresent();
    if (input.isPresent() && !(refusesNull && input.get() instanceof Value.Null)) {
      return input.get();
    }
    return fallback.isPresent()
        ? Evaluator.of(module).evaluate(fallback.get())
        : new Value.Unknown("variable \"" + name + "\" has no default", at);
  }

  private static boolean isFalse(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.value() instanceof Value.Flag flag
        && !flag.flag();
  }
}
