package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Bindings;
import dev.wardround.scan.iac.arm.expression.Expression;
import dev.wardround.scan.iac.arm.expression.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resources of one deployment, loops written out. */
final class Instances {
  private final Deployment deployment;
  private final List<Declaration> declarations;
  private final Run run;
  private final Map<String, Declaration> bySymbol = new LinkedHashMap<>();
  private final IdentityHashMap<Declaration, List<Instance>> made = new IdentityHashMap<>();
  private final Set<String> expanding = new HashSet<>();
  private @Nullable Map<String, List<Instance>> byKey;

  Instances(Deployment deployment, List<Declaration> declarations, Run run) {
    this.deployment = deployment;
    this.declarations = declarations;
    this.run = run;
    for (Declaration declaration : declarations) {
      if (!declaration.symbol().isEmpty()) {
        bySymbol.put(declaration.symbol(), declaration);
      }
    }
  }

  /** All of them, in the order of the template. */
  List<Instance> all() {
    List<Instance> all = new ArrayList<>();
    for (Declaration declaration : declarations) {
      all.addAll(of(declaration));
    }
    return all;
  }

  private List<Instance> of(Declaration declaration) {
    List<Instance> known = made.get(declaration);
    if (known == null) {
      known = expanded(declaration);
      made.put(declaration, known);
    }
    return known;
  }

  private List<Instance> expanded(Declaration declaration) {
    if (declaration.rounds().isEmpty()) {
      return List.of(new Instance(deployment, declaration, Bindings.none(), ""));
    }
    Expression.Rounds rounds = declaration.rounds().get();
    if (!deployment.evaluator().isKnown(rounds)) {
      Bindings open = deployment.evaluator().roundsOrOpen(rounds).get(0);
      return List.of(new Instance(deployment, declaration, open, "[*]"));
    }
    List<Bindings> all = deployment.evaluator().roundsOrOpen(rounds);
    if (!run.mayMake(all.size())) {
      return List.of();
    }
    List<Instance> instances = new ArrayList<>(all.size());
    for (Bindings round : all) {
      instances.add(new Instance(deployment, declaration, round, "[" + instances.size() + "]"));
    }
    return instances;
  }

  Value symbol(String name, Location at) {
    Declaration declaration = bySymbol.get(name);
    if (declaration == null) {
      run.problems().add("a symbolic name is not declared, used", at);
      return new Value.Unknown("a symbolic name that is not declared", at);
    }
    if (!expanding.add(name)) {
      return new Value.Unknown("\"" + name + "\" depends on itself", at);
    }
    List<Instance> all = of(declaration);
    expanding.remove(name);
    return declaration.rounds().isEmpty() ? whole(all.get(0), at) : list(declaration, all, at);
  }

  private Value list(Declaration declaration, List<Instance> all, Location at) {
    if (!deployment.evaluator().isKnown(declaration.rounds().orElseThrow())) {
      return new Value.Unknown("one of the rounds of \"" + declaration.symbol() + "\"", at);
    }
    List<Value> references = new ArrayList<>();
    all.forEach(instance -> references.add(whole(instance, at)));
    return new Value.Sequence(references, at);
  }

  private static Value whole(Instance instance, Location at) {
    return new Value.Reference(instance.id(), "", at);
  }

  /** The only resource of a type and name; empty where several may be meant. */
  Optional<Instance> find(String type, Value name, Function<String, Optional<Instance>> elsewhere) {
    return find(Keys.of(type, name), elsewhere);
  }

  Optional<Instance> find(String key, Function<String, Optional<Instance>> elsewhere) {
    List<Instance> found = byKey().get(key);
    if (found == null) {
      return elsewhere.apply(key);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Map<String, List<Instance>> byKey() {
    if (byKey == null) {
      Map<String, List<Instance>> keys = new HashMap<>();
      byKey = keys;
      for (Instance instance : all()) {
        if (instance.declaration().existing()) {
          continue;
        }
        String key = Keys.of(instance.declaration().type(), instance.name());
        keys.computeIfAbsent(key, k -> new ArrayList<>()).add(instance);
      }
    }
    return byKey;
  }

  /** By symbolic name, or by the plain name if only one resource has it. */
  Optional<Value> byName(String name, Location at) {
    if (bySymbol.containsKey(name)) {
      return Optional.of(symbol(name, at));
    }
    Instance found = null;
    for (Instance instance : all()) {
      if (instance.name() instanceof Value.Text text && text.text().equalsIgnoreCase(name)) {
        if (found != null) {
          return Optional.empty();
        }
        found = instance;
      }
    }
    return Optional.ofNullable(found).map(instance -> whole(instance, at));
  }

  /** {@code Microsoft.Storage/storageAccounts/name}, as older templates write a scope. */
  Optional<Instance> relative(Value identifier) {
    for (Instance instance : all()) {
      String type = instance.declaration().type();
      if (type.indexOf('/') == type.lastIndexOf('/')) {
        Parts parts = new Parts(identifier.location());
        Value own = parts.add(type).add("/").add(instance.name()).join();
        if (Keys.of("", own).equals(Keys.of("", identifier))) {
          return Optional.of(instance);
        }
      }
    }
    return Optional.empty();
  }
}
