package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways into a Lambda function: its URL, APIs, load balancers, and permissions for anyone. */
final class LambdaExposure {
  private final References references;
  private final ApiExposure apis;
  private final BalancerExposure balancers;

  LambdaExposure(References references) {
    this.references = references;
    this.apis = new ApiExposure(references);
    this.balancers = new BalancerExposure(references);
  }

  List<Exposure> of(Resource function) {
    Set<String> names = qualifiers(function);
    List<Exposure> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      for (Resource user : references.to(name)) {
        if (seen.add(user.id())) {
          found.addAll(through(user, names));
        }
      }
    }
    return found.isEmpty() ? invokedFromOutside(seen) : found;
  }

  /** The function with its versions and aliases: a way to one of them is a way to it. */
  private Set<String> qualifiers(Resource function) {
    Set<String> names = new LinkedHashSet<>();
    names.add(function.id());
    for (String type : List.of("AWS::Lambda::Version", "AWS::Lambda::Alias")) {
      for (Resource user : references.to(function.id())) {
        if (user.type().equals(type)) {
          names.add(user.id());
        }
      }
    }
    return names;
  }

  private List<Exposure> through(Resource user, Set<String> names) {
    return switch (user.type()) {
      case "AWS::Lambda::Url" -> List.of(url(user));
      case "AWS::Lambda::Permission" -> permission(user);
      case "AWS::ElasticLoadBalancingV2::TargetGroup" -> balancers.through(user);
      default -> apis.through(user, names);
    };
  }

  private static Exposure url(Resource url) {
    Optional<Value> type = Attributes.get(url, "AuthType");
    Optional<Value.Unknown> unknown = Attributes.unknown(type);
    if (unknown.isPresent()) {
      return exposure(url, Reach.UNKNOWN, "function URL", unknown.get().why());
    }
    return type.flatMap(Value::asText).orElse("").equals("AWS_IAM")
        ? exposure(url, Reach.AUTHENTICATED, "function URL", "IAM authorization")
        : exposure(url, Reach.INTERNET, "function URL", "no authorization");
  }

  /** A permission for anyone; the one that a public function URL needs is told by the URL. */
  private static List<Exposure> permission(Resource permission) {
    boolean anyone = Attributes.text(permission, "Principal").equals("*");
    boolean narrowed =
        Attributes.get(permission, "SourceArn")
            .or(() -> Attributes.get(permission, "SourceAccount"))
            .or(() -> Attributes.get(permission, "PrincipalOrgID"))
            .or(() -> Attributes.get(permission, "FunctionUrlAuthType"))
            .isPresent();
    return anyone && !narrowed
        ? List.of(
            exposure(
                permission, Reach.AUTHENTICATED, "Lambda API", "any AWS account may invoke it"))
        : List.of();
  }

  /** An API outside the scan may call the function: then how far it is open is not known. */
  private List<Exposure> invokedFromOutside(Set<String> users) {
    for (String id : users) {
      Optional<Resource> permission =
          references.resource(id).filter(r -> r.type().equals("AWS::Lambda::Permission"));
      String service = permission.map(p -> Attributes.text(p, "Principal")).orElse("");
      if (service.equals("apigateway.amazonaws.com")
          || service.equals("elasticloadbalancing.amazonaws.com")) {
        return List.of(
            exposure(
                permission.orElseThrow(),
                Reach.UNKNOWN,
                service,
                "may invoke it, but what it lets in is not in the scan"));
      }
    }
    return List.of();
  }

  private static Exposure exposure(Resource resource, Reach reach, String label, String detail) {
    return new Exposure(reach, label, detail, resource.id(), resource.location());
  }
}
