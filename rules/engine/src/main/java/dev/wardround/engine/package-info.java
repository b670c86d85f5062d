/**
 * Judges an inventory: links its facts to a graph, runs the packs' rules over it, and makes the
 * report.
 */
@NullMarked
package dev.wardround.engine;

import org.jspecify.annotations.NullMarked;
