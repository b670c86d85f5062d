package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.Map;

/** Renders templates for callers that have them from elsewhere than a function call. */
public final class Templates {
  private Templates() {}

  /** A template's text with the variables it is given, and no others. */
  public static Value render(Scope scope, String template, Map<String, Value> variables)
      throws EvaluationException {
    return Calls.render(scope, Budget.text(template), variables);
  }
}
