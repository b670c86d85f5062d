package dev.wardround.scan.iac.arm.template;

import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template declares. The names of parameters, variables, functions and outputs are in lower
 * case: Azure does not tell them apart by case.
 *
 * @param path the file that it stands in
 */
public record Template(
    String path,
    Map<String, Parameter> parameters,
    Map<String, Expression> variables,
    Map<String, Expression.Lambda> functions,
    List<Declaration> resources,
    Map<String, Expression> outputs) {

  public Template {
    parameters = ordered(parameters);
    variables = ordered(variables);
    functions = ordered(functions);
    resources = List.copyOf(resources);
    outputs = ordered(outputs);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
