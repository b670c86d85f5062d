/**
 * Terraform configurations: files, modules and their expansion to blocks with known arguments. What
 * a block means in its provider's schema is the matter of {@code mapping}.
 */
@NullMarked
package dev.wardround.scan.iac.terraform;

import org.jspecify.annotations.NullMarked;
