/** The project model of Maven, and the rules by which it chooses versions. */
@NullMarked
package dev.wardround.scan.dependency.maven;

import org.jspecify.annotations.NullMarked;
