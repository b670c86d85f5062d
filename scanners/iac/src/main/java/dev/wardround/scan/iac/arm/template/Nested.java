package dev.wardround.scan.iac.arm.template;

import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The template of a nested deployment.
 *
 * @param template empty where it is not among the files of the scan
 * @param what how it is called where it is not found
 * @param outer whether its expressions mean the parameters and variables of the template around it
 * @param parameters what is passed to it, by name in lower case
 */
public record Nested(
    Supplier<Optional<Template>> template,
    String what,
    boolean outer,
    Map<String, Expression> parameters) {

  public Nested {
    template = new Once(template);
  }

  /** Reads a template when it is first wanted, and not again. */
  private static final class Once implements Supplier<Optional<Template>> {
    private final Supplier<Optional<Template>> reading;
    private Optional<Template> template = Optional.empty();
    private boolean read;

    private Once(Supplier<Optional<Template>> reading) {
      this.reading = reading;
    }

    @Override
    public Optional<Template> get() {
      if (!read) {
        read = true;
        template = reading.get();
      }
      return template;
    }
  }
}
