/** The lock file of Cargo, with the manifests beside it. */
@NullMarked
package dev.wardround.scan.dependency.rust;

import org.jspecify.annotations.NullMarked;
