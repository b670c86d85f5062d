/** Runs the example files of rules as their tests, and writes the rules' pages. */
@NullMarked
package dev.wardround.testkit;

import org.jspecify.annotations.NullMarked;
