/**
 * The fields of the vendors' types, by name: what a condition may ask of a subject. Used when rules
 * are compiled; judging does not need it.
 */
@NullMarked
package dev.wardround.engine.schema;

import org.jspecify.annotations.NullMarked;
