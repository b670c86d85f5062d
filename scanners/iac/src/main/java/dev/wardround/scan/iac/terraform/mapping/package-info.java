/**
 * From evaluated Terraform blocks to resources in their provider's own schema, by data tables.
 * Knows nothing of HCL: a plan's blocks are mapped the same way.
 */
@NullMarked
package dev.wardround.scan.iac.terraform.mapping;

import org.jspecify.annotations.NullMarked;
