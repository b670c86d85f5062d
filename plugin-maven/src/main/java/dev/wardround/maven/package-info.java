/**
 * The goals: they turn a build's settings into one scan, and its outcome into that of the build.
 */
@NullMarked
package dev.wardround.maven;

import org.jspecify.annotations.NullMarked;
