package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a hosted zone that lead to a custom domain. */
final class DomainRecords {
  private static final String EDGE_ZONE = "Z2FDTNDATAQYW2";

  private final Value.Mapping domain;
  private final Stack stack;
  private final Made made;

  DomainRecords(Value.Mapping domain, Stack stack) {
    this.domain = domain;
    this.stack = stack;
    this.made = new Made(domain.location());
  }

  /** Adds them to those that other APIs have in the same zone, unless they are to stand apart. */
  void add(String id, Map<String, Value> attributes) {
    add(id, attributes, true);
  }

  /** Adds them in the place of those that another API has in the same zone. */
  void replace(String id, Map<String, Value> attributes) {
    add(id, attributes, false);
  }

  private void add(String id, Map<String, Value> attributes, boolean joined) {
    Value.Mapping route = Tree.mapping(domain.get("Route53"), domain);
    Optional<Value> zone = route.get("HostedZoneId").or(() -> route.get("HostedZoneName"));
    Optional<Value> name = domain.get("DomainName");
    if (zone.isEmpty() || name.isEmpty()) {
      return;
    }
    String group = group(zone.get(), name.get(), Tree.isTrue(route.get("SeparateRecordSetGroup")));
    List<Value> records = new ArrayList<>(joined ? present(group) : List.of());
    records.add(record(id, name.get(), route, "A"));
    if (Tree.isTrue(route.get("IpV6"))) {
      records.add(record(id, name.get(), route, "AAAA"));
    }
    boolean byName = route.get("HostedZoneId").isEmpty();
    Value.Mapping properties =
        made.map(
            byName ? "HostedZoneName" : "HostedZoneId",
            zone.get(),
            "RecordSets",
            made.list(records));
    stack.add(made, group, "AWS::Route53::RecordSetGroup", properties, attributes);
  }

  private String group(Value zone, Value name, boolean apart) {
    return "RecordSetGroup" + (apart ? Hash.of(made.list(zone, name)) : CustomDomain.digest(zone));
  }

  private List<Value> present(String group) {
    return Tree.items(stack.resource(group).flatMap(g -> g.get("Properties", "RecordSets")));
  }

  private Value record(String id, Value name, Value.Mapping route, String type) {
    String endpoint = Tree.text(domain.get("EndpointConfiguration")).orElse("REGIONAL");
    if (endpoint.equals("PRIVATE")) {
      return privateRecord(name, route, type);
    }
    return made.map(
        "Name", name,
        "Type", type,
        "AliasTarget", target(id, route, endpoint.equals("REGIONAL")),
        "Region", route.get("Region"),
        "SetIdentifier", route.get("SetIdentifier"));
  }

  private Value target(String id, Value.Mapping route, boolean regional) {
    String attribute = regional ? "RegionalDomainName" : "DistributionDomainName";
    Value zone = regional ? made.getAtt(id, "RegionalHostedZoneId") : made.text(EDGE_ZONE);
    return made.map(
        "DNSName",
        route.get("DistributionDomainName").orElseGet(() -> made.getAtt(id, attribute)),
        "HostedZoneId",
        zone,
        "EvaluateTargetHealth",
        route.get("EvaluateTargetHealth"));
  }

  private Value privateRecord(Value name, Value.Mapping route, String type) {
    Value target =
        made.map(
            "DNSName", route.get("VpcEndpointDomainName"),
            "HostedZoneId", route.get("VpcEndpointHostedZoneId"));
    return made.map("Name", name, "Type", type, "AliasTarget", target);
  }
}
