/**
 * Links the facts of an inventory: function to code to components, function to identity to data,
 * internet to function. Links state what is; they do not judge.
 */
@NullMarked
package dev.wardround.engine.graph;

import org.jspecify.annotations.NullMarked;
