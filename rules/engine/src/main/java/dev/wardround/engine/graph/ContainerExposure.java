package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.List;

/** The ways into the containers of an ECS task definition: through the services that run it. */
final class ContainerExposure {
  private final References references;
  private final BalancerExposure balancers;

  ContainerExposure(References references) {
    this.references = references;
    this.balancers = new BalancerExposure(references);
  }

  List<Exposure> of(Resource taskDefinition) {
    List<Exposure> found = new ArrayList<>();
    for (Resource service : references.to(taskDefinition.id())) {
      if (service.type().equals("AWS::ECS::Service")) {
        references.from(service.id()).stream()
            .filter(r -> r.type().equals("AWS::ElasticLoadBalancingV2::TargetGroup"))
            .forEach(group -> found.addAll(balancers.through(group)));
        publicAddress(service, found);
      }
    }
    return found;
  }

  private void publicAddress(Resource service, List<Exposure> found) {
    String assigned =
        Attributes.text(service, "NetworkConfiguration", "AwsvpcConfiguration", "AssignPublicIp");
    if (assigned.equals("ENABLED")) {
      boolean open = references.from(service.id()).stream().anyMatch(SecurityGroups::letsAnyoneIn);
      found.add(
          new Exposure(
              open ? Reach.INTERNET : Reach.UNKNOWN,
              "public address of the task",
              open
                  ? "its security group lets anyone in"
                  : "whether its security groups let anyone in is not known",
              service.id(),
              service.location()));
    }
  }
}
