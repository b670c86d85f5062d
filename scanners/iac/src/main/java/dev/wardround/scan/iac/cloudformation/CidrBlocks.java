package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Fn::Cidr}: a block of IPv4 addresses cut into smaller ones. */
final class CidrBlocks {
  private static final int MAX_COUNT = 256;

  private CidrBlocks() {}

  static Value of(Value argument, Location at) {
    List<Value> items = argument instanceof Value.Sequence list ? list.items() : List.of();
    if (items.size() < 2 || items.get(0).asText().isEmpty()) {
      return Reason.unknown(items.isEmpty() ? argument : items.get(0), at);
    }
    Optional<long[]> block = block(items.get(0).asText().get());
    long count = number(items.get(1));
    long bits = items.size() > 2 ? number(items.get(2)) : 8;
    if (block.isEmpty() || count < 1 || count > MAX_COUNT || bits < 0 || bits > 32) {
      return new Value.Unknown("a range of addresses that is not IPv4, or not a literal", at);
    }
    return blocks(block.get()[0], (int) count, (int) bits, at);
  }

  private static Value blocks(long start, int count, int bits, Location at) {
    List<Value> blocks = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      String text = address(start + (i << bits)) + "/" + (32 - bits);
      blocks.add(new Value.Text(text, at));
    }
    return new Value.Sequence(blocks, at);
  }

  private static String address(long bits) {
    return ((bits >> 24) & 255)
        + "."
        + ((bits >> 16) & 255)
        + "."
        + ((bits >> 8) & 255)
        + "."
        + (bits & 255);
  }

  /** First address and length of {@code a.b.c.d/n}. */
  private static Optional<long[]> block(String text) {
    String[] halves = text.split("/", -1);
    String[] bytes = halves[0].split("\\.", -1);
    if (halves.length != 2 || bytes.length != 4) {
      return Optional.empty();
    }
    long address = 0;
    for (String part : bytes) {
      long value = number(part);
      if (value < 0 || value > 255) {
        return Optional.empty();
      }
      address = (address << 8) | value;
    }
    long length = number(halves[1]);
    if (length < 0 || length > 32) {
      return Optional.empty();
    }
    long mask = length == 0 ? 0 : (0xffffffffL << (32 - length)) & 0xffffffffL;
    return Optional.of(new long[] {address & mask, length});
  }

  private static long number(Value value) {
    return number(value.asText().orElse(""));
  }

  private static long number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Long.parseLong(text) : -1;
  }
}
