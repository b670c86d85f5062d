package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways from a load balancer to the targets of a target group. */
final class BalancerExposure {
  private final References references;

  BalancerExposure(References references) {
    this.references = references;
  }

  List<Exposure> through(Resource targetGroup) {
    Map<String, Resource> listeners = new LinkedHashMap<>();
    for (Resource user : references.to(targetGroup.id())) {
      if (user.type().equals("AWS::ElasticLoadBalancingV2::Listener")) {
        listeners.put(user.id(), user);
      } else if (user.type().equals("AWS::ElasticLoadBalancingV2::ListenerRule")) {
        references.from(user.id()).stream()
            .filter(r -> r.type().equals("AWS::ElasticLoadBalancingV2::Listener"))
            .forEach(r -> listeners.put(r.id(), r));
      }
    }
    List<Exposure> found = new ArrayList<>();
    listeners.values().forEach(listener -> found.add(exposure(listener)));
    return found;
  }

  private Exposure exposure(Resource listener) {
    String protocol = Attributes.text(listener, "Protocol");
    String port = Attributes.text(listener, "Port");
    String label = "load balancer " + (protocol + " " + port).strip();
    if (authenticates(listener)) {
      return exposure(listener, Reach.AUTHENTICATED, label, "the listener authenticates");
    }
    List<Resource> balancers =
        references.from(listener.id()).stream()
            .filter(r -> r.type().equals("AWS::ElasticLoadBalancingV2::LoadBalancer"))
            .toList();
    if (balancers.isEmpty()) {
      return exposure(listener, Reach.UNKNOWN, label, "its load balancer is not in the scan");
    }
    Resource balancer = balancers.get(0);
    var scheme = Attributes.get(balancer, "Scheme");
    var unknown = Attributes.unknown(scheme);
    if (unknown.isPresent()) {
      return exposure(listener, Reach.UNKNOWN, label, unknown.get().why());
    }
    // An absent scheme means internet-facing: AWS::ElasticLoadBalancingV2::LoadBalancer, Scheme.
    return scheme.flatMap(Value::asText).orElse("").equals("internal")
        ? exposure(listener, Reach.INTERNAL, label, "an internal load balancer")
        : exposure(listener, Reach.INTERNET, label, "an internet-facing load balancer");
  }

  private static boolean authenticates(Resource listener) {
    return Attributes.items(Attributes.get(listener, "DefaultActions")).stream()
        .anyMatch(action -> Attributes.text(action, "Type").startsWith("authenticate-"));
  }

  private static Exposure exposure(Resource resource, Reach reach, String label, String detail) {
    return new Exposure(reach, label, detail, resource.id(), resource.location());
  }
}
