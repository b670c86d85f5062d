package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.math.BigInteger;
import java.util.Optional;

/** A range of IP addresses in CIDR notation. */
record AddressRange(BigInteger network, int bits, int prefix) {

  static Comparison of(String text) {
    if (Wildcard.isUnknown(text)) {
      return Comparison.unknown();
    }
    int slash = text.indexOf('/');
    Optional<byte[]> network = Address.parse(slash < 0 ? text : text.substring(0, slash));
    if (network.isEmpty()) {
      return Comparison.never();
    }
    int bits = network.get().length * 8;
    int prefix = slash < 0 ? bits : length(text.substring(slash + 1));
    if (prefix < 0 || prefix > bits) {
      return Comparison.never();
    }
    AddressRange range = new AddressRange(new BigInteger(1, network.get()), bits, prefix);
    return new Remembered<>(range::match)::read;
  }

  private Truth match(String actual) {
    if (Wildcard.isUnknown(actual)) {
      return Truth.MAYBE;
    }
    Optional<byte[]> address = Address.parse(actual);
    return Truth.of(address.isPresent() && holds(address.get()));
  }

  private boolean holds(byte[] address) {
    int rest = bits - prefix;
    return address.length * 8 == bits
        && new BigInteger(1, address).shiftRight(rest).equals(network.shiftRight(rest));
  }

  private static int length(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notLength) {
      return -1;
    }
  }
}
