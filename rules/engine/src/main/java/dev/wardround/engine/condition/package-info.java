/**
 * Conditions in the Common Expression Language. CEL's own parser and checker compile them; a small
 * interpreter evaluates them with three outcomes, because an inventory has values that are not
 * known, and says which. Nothing of CEL's library is loaded to judge with a pack that was compiled
 * before.
 */
@NullMarked
package dev.wardround.engine.condition;

import org.jspecify.annotations.NullMarked;
