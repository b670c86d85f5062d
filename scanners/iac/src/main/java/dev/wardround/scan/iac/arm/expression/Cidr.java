package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The functions of IPv4 networks. */
final class Cidr {
  private Cidr() {}

  /**
   * A network.
   *
   * @param address its first one, as a number
   */
  private record Network(long address, int prefix) {
    long size() {
      return 1L << (32 - prefix);
    }
  }

  static Value call(String name, Arguments arguments) {
    Network network = network(arguments.text(0));
    return switch (name) {
      case "cidrsubnet" -> arguments.of(subnet(network, arguments.whole(1), arguments.whole(2)));
      case "cidrhost" -> arguments.of(host(network, arguments.whole(1)));
      default -> parsed(network, arguments);
    };
  }

  private static String subnet(Network network, int prefix, int index) {
    if (prefix < network.prefix() || prefix > 32 || index < 0) {
      throw new NotKnown("a subnet that its network does not have");
    }
    long address = network.address() + ((long) index << (32 - prefix));
    if (address >= network.address() + network.size()) {
      throw new NotKnown("a subnet that its network does not have");
    }
    return shown(address) + "/" + prefix;
  }

  private static String host(Network network, int index) {
    if (index < 0 || index + 1L >= network.size()) {
      throw new NotKnown("a host that its network does not have");
    }
    return shown(network.address() + index + 1);
  }

  private static Value parsed(Network network, Arguments arguments) {
    long last = network.address() + network.size() - 1;
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("network", arguments.of(shown(network.address())));
    facts.put("netmask", arguments.of(shown(0xffffffffL & -network.size())));
    facts.put("broadcast", arguments.of(shown(last)));
    facts.put("firstUsable", arguments.of(shown(network.address() + 1)));
    facts.put("lastUsable", arguments.of(shown(last - 1)));
    facts.put("cidr", arguments.of((long) network.prefix()));
    return new Value.Mapping(facts, arguments.at());
  }

  private static Network network(String text) {
    int slash = text.indexOf('/');
    String[] bytes = (slash < 0 ? "" : text.substring(0, slash)).split("\\.", -1);
    if (bytes.length != 4) {
      throw new NotKnown("a network that is not IPv4");
    }
    long address = 0;
    for (String part : bytes) {
      address = address * 256 + number(part, 255);
    }
    int prefix = number(text.substring(slash + 1), 32);
    long size = 1L << (32 - prefix);
    return new Network(address - address % size, prefix);
  }

  private static int number(String text, int max) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? max + 1 : Math.min(number * 10 + digit, max + 1);
    }
    if (text.isEmpty() || number > max) {
      throw new NotKnown("a network that is not IPv4");
    }
    return number;
  }

  private static String shown(long address) {
    return (address >> 24 & 255)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }
}
