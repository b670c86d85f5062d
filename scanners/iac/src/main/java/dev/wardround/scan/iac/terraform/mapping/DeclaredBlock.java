package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;

/**
 * One instance of a Terraform {@code resource} or {@code data} block with its arguments evaluated.
 * Nested blocks are sequences of mappings under the block's name, as in a plan. {@code jsonencode}
 * and policy documents are structures, not text. References to other blocks are {@link
 * Value.Reference}s to {@link #id()} with Terraform's attribute name.
 *
 * @param directory of the root module, relative to the root of the scan; empty for the root itself
 * @param address {@code module.web.aws_s3_bucket.images["eu"]}; of data blocks with {@code data.}
 *     before the type
 * @param type {@code aws_s3_bucket}
 * @param name the block's second label
 * @param format {@code terraform} or {@code terraform-plan}
 */
public record DeclaredBlock(
    String directory,
    String address,
    String type,
    String name,
    String format,
    boolean data,
    Value.Mapping arguments,
    Location location) {

  /** The resource's id in the inventory. */
  public String id() {
    return directory + "#" + address;
  }
}
