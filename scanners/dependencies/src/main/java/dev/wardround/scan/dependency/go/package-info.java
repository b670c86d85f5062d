/** The module files of Go. */
@NullMarked
package dev.wardround.scan.dependency.go;

import org.jspecify.annotations.NullMarked;
