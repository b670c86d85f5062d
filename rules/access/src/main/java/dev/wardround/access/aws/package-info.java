/**
 * Access decisions of AWS: the policies of a principal and of a resource, the guard rails above
 * both, and one request. Nothing here calls AWS; what a policy or a context does not tell stays
 * undecided and is named.
 */
@NullMarked
package dev.wardround.access.aws;

import org.jspecify.annotations.NullMarked;
