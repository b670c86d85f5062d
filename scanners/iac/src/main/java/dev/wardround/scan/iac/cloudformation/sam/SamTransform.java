package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a serverless template out as plain CloudFormation. */
public final class SamTransform {
  /** The name of the transform in templates. */
  public static final String NAME = "AWS::Serverless-2016-10-31";

  /** Their events add to APIs, so they come before these. */
  private static final Set<String> FIRST = Set.of("Function", "StateMachine");

  private final Value.Mapping root;
  private final Globals globals;
  private final Stack stack;
  private final Context context;

  /**
   * A template after the transform.
   *
   * @param made the logical ids of the resources that the transform made
   * @param problems what could not be understood, with its line
   */
  public record Transformed(Value.Mapping template, Set<String> made, List<String> problems) {
    public Transformed {
      problems = List.copyOf(problems);
    }
  }

  private SamTransform(Value.Mapping root, Map<String, Value> parameters) {
    this.root = root;
    this.globals = new Globals(root);
    this.stack = new Stack(root, new KnownValues(root, parameters));
    this.context = Context.of(stack);
    context.apis().use(globals);
  }

  /** Writes out all serverless resources of a template that nothing was passed to. */
  public static Transformed of(Value.Mapping root) {
    return of(root, Map.of());
  }

  /**
   * Writes out all serverless resources; functions and conditions stay as they are.
   *
   * @param parameters values that were passed for parameters and pseudo parameters
   */
  public static Transformed of(Value.Mapping root, Map<String, Value> parameters) {
    return new SamTransform(root, parameters).transformed();
  }

  private Transformed transformed() {
    Map<String, Value> resources = Tree.mapping(root.get("Resources"), root).entries();
    resources.forEach(this::keep);
    resources.forEach((id, value) -> each(id, value, true));
    apis();
    resources.forEach((id, value) -> each(id, value, false));
    resources.forEach(this::connect);
    Value.Mapping template = new Renaming(context.renamed()).in(stack.template());
    return new Transformed(template, stack.made(), List.copyOf(stack.problems()));
  }

  private void keep(String id, Value value) {
    SamResource.of(id, value)
        .ifPresentOrElse(
            resource -> {
              if (resource.kind().equals("Api") || resource.kind().equals("HttpApi")) {
                context.apis().declare(globals.mergedInto(resource));
              }
            },
            () -> stack.keep(id, withoutConnectors(value)));
  }

  private static Value withoutConnectors(Value value) {
    return value instanceof Value.Mapping mapping && mapping.get("Connectors").isPresent()
        ? Tree.without(mapping, "Connectors")
        : value;
  }

  private void connect(String id, Value value) {
    if (!(value instanceof Value.Mapping declaration)) {
      return;
    }
    Connectors connectors = new Connectors(stack);
    connectors.addEmbedded(id, declaration);
    if (Tree.text(declaration.get("Type")).orElse("").equals("AWS::Serverless::Connector")) {
      connectors.add(id, declaration);
    }
  }

  private void each(String id, Value value, boolean early) {
    SamResource.of(id, value)
        .map(globals::mergedInto)
        .filter(resource -> FIRST.contains(resource.kind()) == early)
        .ifPresent(this::expand);
  }

  private void expand(SamResource resource) {
    switch (resource.kind()) {
      case "Function" -> new FunctionExpansion(resource, context).run();
      case "StateMachine" -> new StateMachine(resource, context).run();
      case "LayerVersion" -> new SmallKinds(resource, context).layer();
      case "SimpleTable" -> new SmallKinds(resource, context).table();
      case "Application" -> new SmallKinds(resource, context).application();
      case "CapacityProvider" -> new CapacityProvider(resource, stack).add();
      case "WebSocketApi" -> new WebSocketApi(resource, context).add();
      case "GraphQLApi" -> new GraphQlApi(resource, stack).add();
      case "Api", "HttpApi", "Connector" -> {}
      default -> unknown(resource);
    }
  }

  private void unknown(SamResource resource) {
    stack.keep(resource.id(), resource.declaration());
    stack.problem(resource, "is of a serverless type that is not understood");
  }

  private void apis() {
    for (ApiDraft draft : context.apis().all()) {
      if (draft.api().kind().equals("HttpApi")) {
        new HttpApi(draft, context).add();
      } else {
        new RestApi(draft, context).add();
      }
    }
  }
}
