/** The project model of Maven, as far as the files of the tree tell it. */
@NullMarked
package dev.wardround.scan.dependency.maven;

import org.jspecify.annotations.NullMarked;
