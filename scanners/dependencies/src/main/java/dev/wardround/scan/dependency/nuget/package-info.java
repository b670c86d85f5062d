/** The project files, lock files and build results of .NET. */
@NullMarked
package dev.wardround.scan.dependency.nuget;

import org.jspecify.annotations.NullMarked;
