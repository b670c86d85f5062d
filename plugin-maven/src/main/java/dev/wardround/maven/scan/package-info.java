/** One scan within a build, its reports, and what to change in the POMs. */
@NullMarked
package dev.wardround.maven.scan;

import org.jspecify.annotations.NullMarked;
