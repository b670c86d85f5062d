/**
 * Terraform's plan and state as JSON: what Terraform itself worked out. How blocks become resources
 * is the mapping's matter.
 */
@NullMarked
package dev.wardround.scan.iac.terraform.plan;

import org.jspecify.annotations.NullMarked;
