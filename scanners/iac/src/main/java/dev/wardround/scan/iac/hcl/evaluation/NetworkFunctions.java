package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions on address ranges. */
final class NetworkFunctions {
  private NetworkFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "cidrhost" -> Optional.of(a.text(host(a)));
      case "cidrnetmask" -> Optional.of(a.text(netmask(a)));
      case "cidrsubnet" -> Optional.of(a.text(subnet(a)));
      case "cidrsubnets" -> Optional.of(subnets(a));
      default -> Optional.empty();
    };
  }

  private static Network network(Arguments a) throws EvaluationException {
    return Network.parse(a.text(0)).orElseThrow(() -> a.invalid("a text that is no address range"));
  }

  private static String host(Arguments a) throws EvaluationException {
    Network network = network(a);
    BigInteger number = integer(a, 1);
    BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - network.prefix());
    BigInteger offset = number.signum() < 0 ? size.add(number) : number;
    if (offset.signum() < 0 || offset.compareTo(size) >= 0) {
      throw a.invalid("a number that the range has no room for");
    }
    return network.with(network.address().add(offset), network.bits()).host();
  }

  private static BigInteger integer(Arguments a, int index) throws EvaluationException {
    return a.number(index).toBigInteger();
  }

  private static String netmask(Arguments a) throws EvaluationException {
    Network network = network(a);
    if (network.bits() != 32) {
      throw a.invalid("an IPv6 range");
    }
    BigInteger mask =
        BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE.shiftLeft(32 - network.prefix()));
    return network.with(mask, 32).host();
  }

  private static String subnet(Arguments a) throws EvaluationException {
    Network network = network(a);
    int prefix = network.prefix() + newBits(a, 1);
    BigInteger number = integer(a, 2);
    if (prefix > network.bits()
        || number.bitLength() > prefix - network.prefix()
        || number.signum() < 0) {
      throw a.invalid("a subnet that the range has no room for");
    }
    BigInteger offset = number.shiftLeft(network.bits() - prefix);
    return network.with(network.address().add(offset), prefix).toString();
  }

  private static int newBits(Arguments a, int index) throws EvaluationException {
    int bits = a.whole(index);
    if (bits < 0 || bits > 128) {
      throw a.invalid("a number of bits that is not possible");
    }
    return bits;
  }

  /** One after the other, each at the next address that its size can begin at. */
  private static Value subnets(Arguments a) throws EvaluationException {
    Network network = network(a);
    BigInteger next = network.address();
    BigInteger end = next.add(BigInteger.ONE.shiftLeft(network.bits() - network.prefix()));
    List<String> subnets = new ArrayList<>();
    for (int i = 1; i < a.size(); i++) {
      int prefix = network.prefix() + newBits(a, i);
      if (prefix > network.bits()) {
        throw a.invalid("a subnet that the range has no room for");
      }
      BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - prefix);
      BigInteger start = next.add(size).subtract(BigInteger.ONE).divide(size).multiply(size);
      next = start.add(size);
      if (next.compareTo(end) > 0) {
        throw a.invalid("more subnets than the range has room for");
      }
      subnets.add(network.with(start, prefix).toString());
    }
    return a.texts(subnets);
  }
}
