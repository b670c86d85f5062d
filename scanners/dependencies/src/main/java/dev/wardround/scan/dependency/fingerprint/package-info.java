/**
 * Libraries that were merged into a jar, moved to another package, and stripped of all metadata:
 * they are recognised by the shapes of their classes. The index of shapes is made from the real
 * artifacts of libraries that have many advisories; no other library is recognised.
 */
@NullMarked
package dev.wardround.scan.dependency.fingerprint;

import org.jspecify.annotations.NullMarked;
