/**
 * ARM templates in JSON: which files they are, and how they are read. What they mean is worked out
 * in {@code template} and {@code expression}.
 */
@NullMarked
package dev.wardround.scan.iac.arm;

import org.jspecify.annotations.NullMarked;
