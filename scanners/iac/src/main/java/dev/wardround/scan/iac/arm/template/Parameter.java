package dev.wardround.scan.iac.arm.template;

import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.Optional;

/**
 * A parameter of a template.
 *
 * @param secure whether its value must not be shown
 * @param nullable whether it is null where nobody passes it
 */
public record Parameter(
    String name, Optional<Expression> standard, boolean secure, boolean nullable) {}
