/**
 * Inventories as files, so that a scan can be judged later or elsewhere. The format is known here
 * alone.
 */
@NullMarked
package dev.wardround.inventory.file;

import org.jspecify.annotations.NullMarked;
