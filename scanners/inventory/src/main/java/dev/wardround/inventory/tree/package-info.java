/** Walks the files of a scan once and hands them to the scanners that want them. */
@NullMarked
package dev.wardround.inventory.tree;

import org.jspecify.annotations.NullMarked;
