/** The lock files and version catalogues of Gradle. Build scripts are code and are not read. */
@NullMarked
package dev.wardround.scan.dependency.gradle;

import org.jspecify.annotations.NullMarked;
