/** Third-party components of the scanned code, and the advisories that cover them. */
@NullMarked
package dev.wardround.scan.dependency;

import org.jspecify.annotations.NullMarked;
