/**
 * Keeps secrets out of the inventory: what looks like one is replaced before anybody else sees it.
 */
@NullMarked
package dev.wardround.inventory.secret;

import org.jspecify.annotations.NullMarked;
