package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Bindings;
import dev.wardround.scan.iac.arm.expression.Evaluator;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.expression.Identifiers;
import dev.wardround.scan.iac.arm.expression.Parts;
import dev.wardround.scan.iac.arm.expression.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One template with the parameters that it is deployed with. Names of resources are worked out
 * before anything else: while that lasts, identifiers are texts, later they are references.
 */
public final class Deployment implements Scope {
  private static final int MAX_NESTING = 24;

  private final Template template;
  private final Map<String, Value> passed;
  private final Run run;
  private final String prefix;
  private final int nesting;
  private final @Nullable Deployment around;
  private final boolean outer;
  private final Evaluator evaluator;
  private final Instances instances;
  private final Named whileNaming = new Named();
  private final Named afterNaming = new Named();
  private int naming;

  private Deployment(
      Template template,
      Map<String, Value> passed,
      Run run,
      String prefix,
      @Nullable Deployment around,
      boolean outer) {
    this.template = template;
    this.passed = passed;
    this.run = run;
    this.prefix = prefix;
    this.around = around;
    this.outer = outer;
    this.nesting = around == null ? 0 : around.nesting + 1;
    this.evaluator = new Evaluator(this, run.budget());
    this.instances = new Instances(this, template.resources(), run);
  }

  /** What a deployment makes, and what of it could not be understood. */
  public record Result(List<Resource> resources, List<String> problems) {}

  /**
   * Deploys a template that stands for itself.
   *
   * @param passed the parameters that are given to it, by name in lower case
   * @param format of the resources: {@code arm} or {@code bicep}
   */
  public static Result of(Template template, Map<String, Value> passed, String format) {
    Run run = new Run(format, template.path());
    Deployment root = new Deployment(template, passed, run, template.path() + "#", null, false);
    List<Resource> resources = new java.util.ArrayList<>();
    root.collect(resources);
    if (run.budget().isSpent()) {
      run.problems().add("it takes too many steps to work out all of it");
    }
    return new Result(resources, run.problems().list());
  }

  /** The outputs of a template that is given nothing. */
  public static Map<String, Value> outputs(Template template) {
    Deployment root =
        new Deployment(
            template, Map.of(), new Run("", template.path()), template.path() + "#", null, false);
    Map<String, Value> values = new LinkedHashMap<>();
    template.outputs().forEach((name, output) -> values.put(name, root.output(name, output.at())));
    return values;
  }

  private void collect(List<Resource> resources) {
    for (Instance instance : instances.all()) {
      if (instance.declaration().existing() || !instance.exists()) {
        continue;
      }
      Optional<Deployment> child = instance.isModule() ? instance.child() : Optional.empty();
      if (child.isPresent()) {
        child.get().collect(resources);
      } else if (!instance.isModule() || !instance.declaration().body().entries().isEmpty()) {
        resources.add(new ResourceForm(this, run.format()).of(instance));
      }
    }
  }

  Evaluator evaluator() {
    return evaluator;
  }

  Value evaluated(Expression expression, Bindings bound) {
    return evaluator.evaluate(expression, bound);
  }

  /** A part of a resource's name. */
  Value named(Expression expression, Bindings bound) {
    naming++;
    Value value = evaluator.evaluate(expression, bound);
    naming--;
    return value;
  }

  Optional<Instance> parentOf(Instance instance) {
    Optional<Expression> parent = instance.declaration().parent();
    return parent
        .map(expression -> named(expression, instance.bound()))
        .flatMap(
            value ->
                value instanceof Value.Reference r ? run.find(r.resource()) : Optional.empty());
  }

  String unique(Instance instance, String id) {
    return run.unique(instance, prefix + id);
  }

  /** The nested deployment of an instance. */
  Optional<Deployment> opened(Instance instance) {
    Nested nested = instance.declaration().nested().orElseThrow();
    Location at = instance.declaration().at();
    if (nesting >= MAX_NESTING || !run.mayOpen()) {
      run.problems().add("deployments are nested too deep", at);
      return Optional.empty();
    }
    Optional<Template> child = nested.template().get();
    if (child.isEmpty()) {
      run.problems().add(nested.what() + " is not in the scan, used", at);
      return Optional.empty();
    }
    return Optional.of(
        new Deployment(
            child.get(),
            passedTo(instance, nested),
            run,
            instance.id() + "/",
            this,
            nested.outer()));
  }

  private Map<String, Value> passedTo(Instance instance, Nested nested) {
    Map<String, Value> values = new LinkedHashMap<>();
    nested
        .parameters()
        .forEach((name, given) -> values.put(name, evaluated(given, instance.bound())));
    return values;
  }

  @Override
  public Value parameter(String name, Location at) {
    if (outer && around != null) {
      return around.parameter(name, at);
    }
    String key = name.toLowerCase(Locale.ROOT);
    Parameter parameter = template.parameters().get(key);
    if (parameter == null) {
      run.problems().add("parameter \"" + shown(name) + "\" is not declared, used", at);
      return new Value.Unknown("parameter \"" + shown(name) + "\" is not declared", at);
    }
    return names().get("parameter " + key, at, () -> value(key, parameter, at));
  }

  private static String shown(String name) {
    return name.length() > 60 ? name.substring(0, 60) : name;
  }

  private Value value(String key, Parameter parameter, Location at) {
    Value given = passed.get(key);
    Value value = given == null ? standard(parameter, at) : orStandard(given, parameter, at);
    boolean tells = value instanceof Value.Text text ? !text.text().isEmpty() : isStructure(value);
    return parameter.secure() && tells ? new Value.Secret("secure-parameter", "***", at) : value;
  }

  /** Null that is passed where null is not allowed stands for the default. */
  private Value orStandard(Value given, Parameter parameter, Location at) {
    return given instanceof Value.Null && parameter.standard().isPresent()
        ? standard(parameter, at)
        : given;
  }

  private static boolean isStructure(Value value) {
    return value instanceof Value.Mapping
        || value instanceof Value.Sequence
        || value instanceof Value.Joined;
  }

  private Value standard(Parameter parameter, Location at) {
    if (parameter.standard().isPresent()) {
      return evaluator.evaluate(parameter.standard().get());
    }
    return parameter.nullable()
        ? new Value.Null(at)
        : new Value.Unknown("parameter \"" + parameter.name() + "\" has no default", at);
  }

  @Override
  public Value variable(String name, Location at) {
    String key = name.toLowerCase(Locale.ROOT);
    Expression expression = template.variables().get(key);
    if (expression != null) {
      return names().get("variable " + key, at, () -> evaluator.evaluate(expression));
    }
    if (outer && around != null) {
      return around.variable(name, at);
    }
    run.problems().add("variable \"" + shown(name) + "\" is not declared, used", at);
    return new Value.Unknown("variable \"" + shown(name) + "\" is not declared", at);
  }

  private Named names() {
    return naming > 0 ? whileNaming : afterNaming;
  }

  @Override
  public Optional<Expression.Lambda> function(String name) {
    Optional<Expression.Lambda> own = Optional.ofNullable(template.functions().get(name));
    return own.isEmpty() && outer && around != null ? around.function(name) : own;
  }

  /** The value of an output. */
  Value output(String name, Location at) {
    Expression output = template.outputs().get(name.toLowerCase(Locale.ROOT));
    return output == null
        ? new Value.Unknown("an output that the template does not have", at)
        : names().get("output " + name, at, () -> evaluator.evaluate(output));
  }

  @Override
  public Value symbol(String name, Location at) {
    return instances.symbol(name, at);
  }

  @Override
  public Value attribute(Value.Reference resource, String attribute, Location at) {
    Optional<Instance> instance = run.find(resource.resource());
    if (instance.isEmpty()) {
      return new Value.Unknown("an attribute of a resource that is not declared", at);
    }
    return new AttributeOf(instance.get(), naming > 0).get(resource, attribute, at);
  }

  @Override
  public Value existence(Value.Reference resource, Location at) {
    return run.find(resource.resource())
        .map(Instance::existence)
        .orElseGet(() -> new Value.Unknown("a resource that is not declared", at));
  }

  @Override
  public Value resourceId(Root root, String type, List<Value> names, Location at) {
    Optional<Instance> declared = naming > 0 ? Optional.empty() : declared(type, names, at);
    return declared
        .map(instance -> instance.identifier(at))
        .orElseGet(() -> Identifiers.of(root, type, names, at));
  }

  private Optional<Instance> declared(String type, List<Value> names, Location at) {
    Parts name = new Parts(at);
    for (int i = 0; i < names.size(); i++) {
      name.add(i == 0 ? "" : "/").add(names.get(i));
    }
    return instances.find(type, name.join(), this::inTemplateAround);
  }

  private Optional<Instance> inTemplateAround(String key) {
    return around == null ? Optional.empty() : around.instances.find(key, around::inTemplateAround);
  }

  @Override
  public Value resource(Value identifier, Location at) {
    if (identifier instanceof Value.Reference reference) {
      return new Value.Reference(reference.resource(), "", at);
    }
    if (naming == 0 && identifier instanceof Value.Text text) {
      Optional<Value> found = instances.byName(text.text(), at);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new Value.Unknown("an attribute of a resource that the template does not declare", at);
  }

  /** The resource that a relative identifier, type and names in turn, leads to. */
  Optional<Instance> relative(Value identifier) {
    return instances.relative(identifier);
  }
}
