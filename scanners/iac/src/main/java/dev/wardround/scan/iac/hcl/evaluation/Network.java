package dev.wardround.scan.iac.hcl.evaluation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An IPv4 or IPv6 address range.
 *
 * @param address its first address
 * @param bits 32 or 128
 */
record Network(BigInteger address, int prefix, int bits) {

  /** The range that a text such as {@code 10.0.0.0/8} names, host bits dropped. */
  static Optional<Network> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String host = text.substring(0, slash);
    boolean ipv6 = host.indexOf(':') >= 0;
    int bits = ipv6 ? 128 : 32;
    int prefix = number(text.substring(slash + 1), 10, bits);
    Optional<BigInteger> address = ipv6 ? ipv6(host) : ipv4(host);
    if (prefix < 0 || address.isEmpty()) {
      return Optional.empty();
    }
    BigInteger first = address.get().shiftRight(bits - prefix).shiftLeft(bits - prefix);
    return Optional.of(new Network(first, prefix, bits));
  }

  Network with(BigInteger otherAddress, int otherPrefix) {
    return new Network(otherAddress, otherPrefix, bits);
  }

  /** A number from 0 to a maximum; -1 for any other text. */
  private static int number(String digits, int base, int max) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), base);
      if (digit < 0) {
        return -1;
      }
      number = number * base + digit;
    }
    return number > max ? -1 : number;
  }

  private static Optional<BigInteger> ipv4(String host) {
    String[] parts = host.split("\\.", -1);
    long address = 0;
    for (String part : parts) {
      int number = number(part, 10, 255);
      if (number < 0 || parts.length != 4) {
        return Optional.empty();
      }
      address = address << 8 | number;
    }
    return Optional.of(BigInteger.valueOf(address));
  }

  private static Optional<BigInteger> ipv6(String host) {
    int gap = host.indexOf("::");
    List<Integer> head = groups(gap < 0 ? host : host.substring(0, gap));
    List<Integer> tail = groups(gap < 0 ? "" : host.substring(gap + 2));
    int missing = 8 - head.size() - tail.size();
    if (missing < 0 || (gap < 0) != (missing == 0)) {
      return Optional.empty();
    }
    List<Integer> all = new ArrayList<>(head);
    for (int i = 0; i < missing; i++) {
      all.add(0);
    }
    all.addAll(tail);
    BigInteger address = BigInteger.ZERO;
    for (int group : all) {
      if (group < 0) {
        return Optional.empty();
      }
      address = address.shiftLeft(16).or(BigInteger.valueOf(group));
    }
    return Optional.of(address);
  }

  private static List<Integer> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String group : text.split(":", -1)) {
        groups.add(number(group, 16, 0xffff));
      }
    }
    return groups;
  }

  String host() {
    return bits == 32 ? dotted() : colons();
  }

  private String dotted() {
    long number = address.longValue();
    return (number >> 24 & 255)
        + "."
        + (number >> 16 & 255)
        + "."
        + (number >> 8 & 255)
        + "."
        + (number & 255);
  }

  /** The form of RFC 5952: the first of the longest runs of zeros is left out. */
  private String colons() {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = address.shiftRight(16 * (7 - i)).intValue() & 0xffff;
    }
    int gap = -1;
    int gapLength = 1;
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && groups[end] == 0) {
        end++;
      }
      if (end - i > gapLength) {
        gap = i;
        gapLength = end - i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == gap) {
        text.append("::");
        i += gapLength - 1;
      } else {
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == ':';
        text.append(first ? "" : ":").append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return host() + "/" + prefix;
  }
}
