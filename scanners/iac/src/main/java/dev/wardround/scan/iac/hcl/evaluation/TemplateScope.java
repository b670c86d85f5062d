package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;

/** What a template file sees: no names but its variables. */
record TemplateScope(Scope around) implements Scope {

  @Override
  public Found find(String root, List<String> names, Location at) throws EvaluationException {
    throw EvaluationException.invalid("the template has no variable \"" + root + "\"");
  }

  @Override
  public Value attribute(Value.Reference block, String name, Location at)
      throws EvaluationException {
    return around.attribute(block, name, at);
  }

  @Override
  public Value behind(Value.Reference reference) throws EvaluationException {
    return around.behind(reference);
  }

  @Override
  public Files files() {
    return around.files();
  }

  @Override
  public Budget budget() {
    return around.budget();
  }
}
