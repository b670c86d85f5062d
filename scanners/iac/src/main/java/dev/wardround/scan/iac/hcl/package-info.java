/**
 * HCL 2 as a syntax tree that knows its places, read from its native form and from Terraform's JSON
 * form. What the expressions mean is the matter of {@code evaluation}; what the blocks mean is
 * their format's.
 */
@NullMarked
package dev.wardround.scan.iac.hcl;

import org.jspecify.annotations.NullMarked;
