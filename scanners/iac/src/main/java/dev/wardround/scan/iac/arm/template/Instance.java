package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Bindings;
import dev.wardround.scan.iac.arm.expression.Identifiers;
import dev.wardround.scan.iac.arm.expression.Parts;
import dev.wardround.scan.iac.arm.expression.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One resource that a declaration makes, or one nested deployment. */
final class Instance {
  private final Deployment deployment;
  private final Declaration declaration;
  private final Bindings bound;
  private final String round;
  private @Nullable Value name;
  private @Nullable String id;
  private Optional<Deployment> child = Optional.empty();
  private boolean naming;
  private boolean opened;

  /**
   * An instance.
   *
   * @param round {@code [0]} and so on in a loop, else empty
   */
  Instance(Deployment deployment, Declaration declaration, Bindings bound, String round) {
    this.deployment = deployment;
    this.declaration = declaration;
    this.bound = bound;
    this.round = round;
  }

  Declaration declaration() {
    return declaration;
  }

  Bindings bound() {
    return bound;
  }

  boolean isModule() {
    return declaration.nested().isPresent();
  }

  /** The name with those of its parents: {@code account/default}. */
  Value name() {
    if (name == null) {
      if (naming) {
        return new Value.Unknown("a name that is made of itself", declaration.at());
      }
      naming = true;
      name = named();
      naming = false;
    }
    return name;
  }

  /** The name as it is declared, without those of its parents. */
  Value ownName() {
    return deployment.named(declaration.name(), bound);
  }

  private Value named() {
    Value own = ownName();
    if (declaration.parent().isEmpty()) {
      return own;
    }
    Optional<Instance> parent = deployment.parentOf(this);
    Parts parts = new Parts(own.location());
    parts.add(
        parent
            .map(Instance::name)
            .orElseGet(() -> new Value.Unknown("the name of its parent", own.location())));
    return parts.add("/").add(own).join();
  }

  String id() {
    if (id == null) {
      id = deployment.unique(this, declaration.symbol().isEmpty() ? typed() : symbolic());
    }
    return id;
  }

  private String symbolic() {
    return declaration.symbol() + round;
  }

  private String typed() {
    return name() instanceof Value.Text text
        ? declaration.type() + "/" + text.text()
        : declaration.type() + "/" + Written.of(declaration.name()) + round;
  }

  /** What people call it. */
  String shown() {
    if (name() instanceof Value.Text text) {
      return text.text();
    }
    return declaration.symbol().isEmpty() ? Written.of(declaration.name()) : symbolic();
  }

  /** A reference to what is made by this deployment or one around it; else a text. */
  Value identifier(Location at) {
    if (!isModule() && !declaration.existing()) {
      return new Value.Reference(id(), "id", at);
    }
    return isModule()
        ? textIdentifier(at)
        : deployment.resourceId(Scope.Root.GROUP, declaration.type(), Segments.of(name()), at);
  }

  Value textIdentifier(Location at) {
    return Identifiers.of(Scope.Root.GROUP, declaration.type(), Segments.of(name()), at);
  }

  /** Whether its condition is not known to be false. */
  boolean exists() {
    return !(existence() instanceof Value.Flag flag) || flag.flag();
  }

  /** True without a condition. */
  Value existence() {
    return declaration
        .condition()
        .map(condition -> deployment.evaluated(condition, bound))
        .orElseGet(() -> new Value.Flag(true, declaration.at()));
  }

  /** The deployment of its template; empty where that is not known or leads back to itself. */
  Optional<Deployment> child() {
    if (!opened) {
      opened = true;
      child = deployment.opened(this);
    }
    return child;
  }
}
