package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.sam.SamTransform;
import dev.wardround.scan.iac.document.Relocated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One template with the parameters that it is deployed with. The attributes of its resources are
 * their properties; {@code DeletionPolicy} and {@code UpdateReplacePolicy} stand among them under
 * these names where the template has them. A resource under a condition that is not known is there:
 * it may exist; one under a false condition is not.
 */
public final class Template implements Declared {
  private static final String OUTPUTS = "Outputs.";

  private final Value.Mapping root;
  private final Setting setting;
  private final Problems problems;
  private final Evaluator evaluator;
  private final NestedStacks nested;
  private final Map<String, Value> declared;
  private final Set<String> made = new HashSet<>();
  private final List<Resource> resources = new ArrayList<>();

  /**
   * Where a template stands and what it is given.
   *
   * @param path the file, relative to the root of the scan; logical ids are unique below it
   * @param format of the resources: {@code cloudformation}, {@code sam}, {@code serverless}
   * @param tree for what it includes
   * @param parameters passed by whoever deploys it, by name
   */
  public record Setting(
      String path, String format, SourceTree tree, Map<String, Value> parameters) {
    public Setting {
      parameters = Map.copyOf(parameters);
    }
  }

  private Template(Value.Mapping root, Setting setting, NestedStacks nested, Problems problems) {
    this.root = root;
    this.setting = setting;
    this.problems = problems;
    this.nested = nested;
    this.declared = Section.of(root, "Resources");
    this.evaluator =
        new Evaluator(
            root,
            new Parameters(root, setting.parameters()),
            this,
            new Includes(setting.path(), setting.tree()),
            problems);
  }

  /** Evaluates a template that stands for itself: its nested stacks are not followed. */
  public static Template of(Value.Mapping root, Setting setting) {
    return of(root, setting, NestedStacks.none());
  }

  static Template of(Value.Mapping root, Setting setting, NestedStacks nested) {
    Problems problems = new Problems();
    Value.Mapping written = root;
    if (ForEach.isUsedBy(root)) {
      Template unrolled = new Template(root, setting, NestedStacks.none(), new Problems());
      written = new ForEach(unrolled.evaluator, problems).expand(root);
    }
    Set<String> made = Set.of();
    if (Transforms.isServerless(written)) {
      SamTransform.Transformed transformed = SamTransform.of(written, setting.parameters());
      transformed.problems().forEach(problems::add);
      written = transformed.template();
      made = transformed.made();
    }
    Template template = new Template(written, setting, nested, problems);
    template.made.addAll(made);
    template.evaluate();
    return template;
  }

  /** The resources in the order of the template; those of nested stacks are not among them. */
  public List<Resource> resources() {
    return List.copyOf(resources);
  }

  /** What could not be understood, with its line; each is a phrase. */
  public List<String> problems() {
    return problems.list();
  }

  /** The value of an output; empty where the template has none of this name. */
  Optional<Value> output(String name) {
    return Section.of(root, "Outputs").get(name) instanceof Value.Mapping output
        ? output.get("Value").flatMap(evaluator::evaluate)
        : Optional.empty();
  }

  private void evaluate() {
    if (!(root.entries().get("Resources") instanceof Value.Mapping)) {
      problems.add("Resources is not a mapping", root.location());
    }
    declared.forEach(this::resource);
  }

  private void resource(String logicalId, Value declaration) {
    if (logicalId.startsWith("Fn::")) {
      problems.add("resources are made by " + logicalId, declaration.location());
    } else if (!(declaration instanceof Value.Mapping mapping)) {
      problems.add("resource \"" + logicalId + "\" is not a mapping", declaration.location());
    } else if (!(mapping.entries().get("Type") instanceof Value.Text type)) {
      problems.add("resource \"" + logicalId + "\" has no Type", declaration.location());
    } else if (exists(mapping)) {
      resources.add(resource(logicalId, type.text(), mapping));
    } else {
      nested.dropped(mapping);
    }
  }

  private boolean exists(Value.Mapping declaration) {
    return declaration
        .get("Condition")
        .map(name -> evaluator.conditions().named(name) != Truth.FALSE)
        .orElse(true);
  }

  private Resource resource(String logicalId, String type, Value.Mapping declaration) {
    Value.Mapping attributes = attributes(logicalId, declaration);
    Value metadata = declaration.get("Metadata").orElse(declaration);
    nested.follow(logicalId, declaration, evaluator, problems);
    return new Resource(
        id(logicalId),
        type,
        ResourceName.of(type, attributes, logicalId),
        made.contains(logicalId) ? "sam" : setting.format(),
        attributes,
        new CodePlaces(setting.path()).of(type, attributes, metadata),
        declaration.location());
  }

  private Value.Mapping attributes(String logicalId, Value.Mapping declaration) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    Optional<Value> properties = declaration.get("Properties").flatMap(evaluator::evaluate);
    if (properties.isPresent() && properties.get() instanceof Value.Mapping known) {
      attributes.putAll(known.entries());
    } else if (properties.isPresent() && !(properties.get() instanceof Value.Null)) {
      problems.add(
          "the properties of \"" + logicalId + "\" are not a mapping", properties.get().location());
    }
    for (String policy : List.of("DeletionPolicy", "UpdateReplacePolicy")) {
      declaration
          .get(policy)
          .flatMap(evaluator::evaluate)
          .ifPresent(value -> attributes.put(policy, value));
    }
    return new Value.Mapping(attributes, declaration.location());
  }

  private String id(String logicalId) {
    return setting.path() + "#" + logicalId;
  }

  @Override
  public boolean has(String logicalId) {
    return declared.containsKey(logicalId);
  }

  @Override
  public Value attribute(String logicalId, String attribute, Location at) {
    if (declared.get(logicalId) instanceof Value.Mapping declaration) {
      if (!exists(declaration)) {
        return new Value.Unknown("\"" + logicalId + "\" is under a condition that is false", at);
      }
      if (attribute.startsWith(OUTPUTS)) {
        Optional<Value> output =
            nested.output(logicalId, attribute.substring(OUTPUTS.length()), declaration, evaluator);
        return output
            .map(value -> Relocated.at(at, value))
            .orElseGet(() -> reference(logicalId, attribute, at));
      }
    }
    return reference(logicalId, attribute, at);
  }

  private Value reference(String logicalId, String attribute, Location at) {
    return new Value.Reference(id(logicalId), attribute, at);
  }

  @Override
  public boolean isOpen() {
    return Transforms.areOpen(root)
        || declared.keySet().stream().anyMatch(k -> k.startsWith("Fn::"));
  }
}
