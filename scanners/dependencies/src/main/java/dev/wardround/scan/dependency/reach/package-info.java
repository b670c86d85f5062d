/**
 * Whether the code of a function can come to a component that it is shipped with. Class files are
 * read from the handler on, as far as they name each other; nothing is run. "Not reached" is said
 * only where no class names another by a text that the code does not hold.
 */
@NullMarked
package dev.wardround.scan.dependency.reach;

import org.jspecify.annotations.NullMarked;
