/**
 * What HCL expressions mean, with Terraform's functions. Pure: nothing is run, fetched or read
 * outside the scanned tree; what cannot be known is a {@link dev.wardround.inventory.Value.Unknown}
 * with its reason. Sets are sequences, as the inventory has no sets.
 */
@NullMarked
package dev.wardround.scan.iac.hcl.evaluation;

import org.jspecify.annotations.NullMarked;
