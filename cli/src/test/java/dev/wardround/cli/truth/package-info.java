/**
 * Holds the rules against examples that others labelled: what must be found is found, what is right
 * is left alone. Does not hold the rules' own examples; these are run beside the rules.
 */
@NullMarked
package dev.wardround.cli.truth;

import org.jspecify.annotations.NullMarked;
