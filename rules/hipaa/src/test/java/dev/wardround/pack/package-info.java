/** Runs what the rule folders promise. */
@NullMarked
package dev.wardround.pack;

import org.jspecify.annotations.NullMarked;
