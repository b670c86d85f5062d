/**
 * OWASP Dependency-Check's engine as a judge of components that others have found: it is given
 * their names and versions, matches them with NVD's products, and never looks for files itself.
 */
@NullMarked
package dev.wardround.scan.evidence;

import org.jspecify.annotations.NullMarked;
