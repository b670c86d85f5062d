/**
 * Declared infrastructure: one package per format, and here only what lists them. The formats do
 * not see each other.
 */
@NullMarked
package dev.wardround.scan.iac;

import org.jspecify.annotations.NullMarked;
