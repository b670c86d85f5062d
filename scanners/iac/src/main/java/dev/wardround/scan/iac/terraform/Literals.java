package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import java.util.Optional;

/** Expressions whose value must stand in the source as it is, such as a module's source. */
final class Literals {
  private Literals() {}

  static Optional<String> text(Expression expression) {
    if (expression instanceof Expression.Template template) {
      if (template.parts().isEmpty()) {
        return Optional.of("");
      }
      return template.parts().size() == 1 ? text(template.parts().get(0)) : Optional.empty();
    }
    return expression instanceof Expression.Literal literal
            && literal.value() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  static boolean isTrue(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.value() instanceof Value.Flag flag
        && flag.flag();
  }

  /** {@code aws}, or {@code aws.west} as one word. */
  static Optional<String> traversal(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return Optional.of(name.name());
    }
    return expression instanceof Expression.Attribute attribute
        ? traversal(attribute.of()).map(of -> of + "." + attribute.name())
        : Optional.empty();
  }
}
