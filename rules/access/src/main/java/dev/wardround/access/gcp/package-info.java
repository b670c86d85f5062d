/**
 * Access decisions of Google Cloud: allow policies with inheritance and conditions, deny policies,
 * principal access boundaries. Nothing here calls Google; what is not known stays undecided.
 */
@NullMarked
package dev.wardround.access.gcp;

import org.jspecify.annotations.NullMarked;
