package dev.wardround.scan.iac.terraform.mapping;

import java.util.List;

/**
 * One line of a table: an argument, and where its value goes.
 *
 * @param argument Terraform's name, or {@code .} for the block itself
 * @param target nested names in the provider's spelling; none means the surrounding mapping
 * @param append whether the value becomes an item of the list at the target
 * @param children fields of a nested block; none for a plain argument
 * @param list whether a nested block stays a list, though it may stand once
 */
record Field(
    String argument,
    List<String> target,
    boolean append,
    boolean list,
    Conversion conversion,
    List<Field> children) {

  Field {
    target = List.copyOf(target);
    children = List.copyOf(children);
  }

  boolean isBlock() {
    return !children.isEmpty();
  }
}
