package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import java.util.List;
import java.util.Optional;

/**
 * A call of a module, expanded.
 *
 * @param modules one for each instance; none where the module cannot be read
 * @param why why it cannot be read; empty where it can
 */
record ModuleCall(Expansion expansion, List<ModuleInstance> modules, String why) {

  /** One instance of a call, as the module that is called sees it. */
  record Instance(ModuleInstance caller, Body.Block block, Evaluator evaluator) {

    /** What the caller gives for a variable. */
    Optional<Value> input(String name) {
      return block.body().attribute(name).map(evaluator::evaluate);
    }

    String path() {
      return caller.path().isEmpty() ? block.label(0) : caller.path() + "." + block.label(0);
    }

    /** The caller's name of a provider that it may pass on under another. */
    String provider(String name) {
      Optional<Expression> providers = block.body().attribute("providers");
      if (providers.isPresent() && providers.get() instanceof Expression.ObjectLiteral object) {
        for (Expression.Entry entry : object.entries()) {
          Optional<String> key =
              Literals.text(entry.key()).or(() -> Literals.traversal(entry.key()));
          if (key.isPresent() && key.get().equals(name)) {
            return Literals.traversal(entry.value()).orElse(name);
          }
        }
      }
      return name;
    }
  }
}
