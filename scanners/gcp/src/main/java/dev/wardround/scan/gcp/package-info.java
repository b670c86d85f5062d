/**
 * Reads running Google Cloud projects through Google's clients and states what is there in the form
 * of the REST interfaces, which Terraform's resources are mapped to as well. Nothing here changes a
 * project, and nothing here judges.
 */
@NullMarked
package dev.wardround.scan.gcp;

import org.jspecify.annotations.NullMarked;
