package dev.wardround.engine.graph;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.AwsIdentity;
import dev.wardround.access.aws.AwsResource;
import dev.wardround.access.aws.Context;
import dev.wardround.access.aws.Escalation;
import dev.wardround.access.aws.PolicyDocument;
import dev.wardround.access.aws.Takeover;
import dev.wardround.inventory.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles and users of an inventory, and which of them can become which other. */
final class AwsPrincipals {
  private final Map<String, AwsIdentity> identities = new LinkedHashMap<>();
  private final Map<String, AwsResource> targets = new LinkedHashMap<>();
  private final Map<String, List<Step>> steps = new HashMap<>();
  private final Takeover takeover = new Takeover();

  /**
   * One principal becomes another; or itself with any permission, where from and to are the same.
   *
   * @param more how it gives any permission to the other on the way, where it can
   */
  record Step(String from, String to, Escalation by, Optional<Escalation> more) {
    String display() {
      String how = by.id() + ": " + String.join(", ", by.permissions());
      String sure = by.open() == Truth.YES ? "" : "perhaps ";
      return from.equals(to)
          ? sure + "gives itself any permission (" + how + ")"
          : sure + "becomes " + to + " (" + how + ")";
    }
  }

  AwsPrincipals(References references, Arns arns, AwsGrants grants) {
    for (Resource resource : references.all()) {
      if (resource.type().equals("AWS::IAM::Role") || resource.type().equals("AWS::IAM::User")) {
        AwsIdentity identity = grants.of(resource);
        identities.put(resource.id(), identity);
        targets.put(resource.id(), target(resource, identity, arns));
      }
    }
  }

  private static AwsResource target(Resource resource, AwsIdentity identity, Arns arns) {
    AwsResource bare = AwsResource.of(identity.principal().arn(), identity.principal().account());
    return Attributes.get(resource, "AssumeRolePolicyDocument")
        .map(trust -> PolicyDocument.of("trust of " + resource.name(), arns.resolved(trust)))
        .map(bare::withPolicy)
        .orElse(bare);
  }

  Map<String, AwsIdentity> identities() {
    return identities;
  }

  /** The principals that one can become, itself first, each with the shortest way to it. */
  Map<String, List<Step>> ways(String from) {
    Map<String, List<Step>> ways = new LinkedHashMap<>();
    ways.put(from, List.of());
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String at = next.remove();
      for (Step step : steps(at)) {
        if (!ways.containsKey(step.to())) {
          List<Step> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
          way.add(step);
          ways.put(step.to(), way);
          next.add(step.to());
        }
      }
    }
    return ways;
  }

  /** How a principal gives itself what it does not have, or was given it on the way to it. */
  Optional<Step> more(String id, List<Step> way) {
    Optional<Step> last = way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
    return last.flatMap(Step::more)
        .map(more -> new Step(id, id, more, Optional.empty()))
        .or(() -> ofItself(id));
  }

  private Optional<Step> ofItself(String id) {
    AwsIdentity identity = identities.get(id);
    if (identity == null) {
      return Optional.empty();
    }
    List<String> within = takeover.within(identity, Context.unknown());
    return takeover
        .ofItself(identity, Context.unknown(), within)
        .map(escalation -> new Step(id, id, escalation, Optional.empty()));
  }

  private List<Step> steps(String from) {
    List<Step> known = steps.get(from);
    if (known == null) {
      known = found(from);
      steps.put(from, known);
    }
    return known;
  }

  private List<Step> found(String from) {
    AwsIdentity identity = identities.get(from);
    if (identity == null) {
      return List.of();
    }
    List<Step> found = new ArrayList<>();
    List<String> within = takeover.within(identity, Context.unknown());
    targets.forEach(
        (to, target) -> {
          boolean near = target.account().equals(identity.principal().account());
          if (near && !to.equals(from)) {
            step(from, to, within).ifPresent(found::add);
          }
        });
    return found;
  }

  private Optional<Step> step(String from, String to, List<String> within) {
    AwsIdentity identity = identities.get(from);
    AwsResource target = targets.get(to);
    if (identity == null || target == null) {
      return Optional.empty();
    }
    Context context = Context.unknown();
    return takeover
        .into(identity, target, context, within)
        .map(
            by ->
                new Step(from, to, by, takeover.strengthening(identity, target, context, within)));
  }
}
