/**
 * What all readers of dependency files share: names of packages and package URLs, how sure a
 * version is, the graph that tells by which path a package came in, and the frame that turns
 * trouble into a status. No reader of a format lives here.
 */
@NullMarked
package dev.wardround.scan.dependency.component;

import org.jspecify.annotations.NullMarked;
