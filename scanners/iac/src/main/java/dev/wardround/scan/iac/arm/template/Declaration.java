package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.Optional;

/**
 * A resource, or a nested deployment, as it is declared.
 *
 * @param symbol its symbolic name; empty where the template has none
 * @param existing whether it is only looked up, not made
 * @param parent the resource that it is a child of, where its name does not say so
 * @param scope the resource that it extends
 * @param body what becomes of its attributes, without name and scope
 */
public record Declaration(
    String symbol,
    String type,
    Expression name,
    boolean existing,
    Optional<Expression> condition,
    Optional<Expression.Rounds> rounds,
    Optional<Expression> parent,
    Optional<Expression> scope,
    Expression.Struct body,
    Optional<Nested> nested,
    Location at) {}
