/**
 * What Maven resolved for a module, as components: each with the path by which it came in, the line
 * of the POM that asks for it, and whether the function package holds it.
 */
@NullMarked
package dev.wardround.maven.graph;

import org.jspecify.annotations.NullMarked;
