/**
 * The expressions of Azure Resource Manager and their evaluation without side effects, whatever
 * they are written in. What a name stands for is asked of a {@link
 * dev.wardround.scan.iac.arm.expression.Scope}; files and resources are not known here.
 */
@NullMarked
package dev.wardround.scan.iac.arm.expression;

import org.jspecify.annotations.NullMarked;
