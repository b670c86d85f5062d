package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.AvailabilityZone;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Listener;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancer;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Rule;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetGroup;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetHealthDescription;

/** Load balancers, what they listen to, and where they send it. */
final class BalancerCollector implements Collector {
  private static final String PREFIX = "AWS::ElasticLoadBalancingV2::";
  private static final String BALANCERS = "elasticloadbalancing:DescribeLoadBalancers";
  private static final String ATTRIBUTES = "elasticloadbalancing:DescribeLoadBalancerAttributes";
  private static final String LISTENERS = "elasticloadbalancing:DescribeListeners";
  private static final String RULES = "elasticloadbalancing:DescribeRules";
  private static final String GROUPS = "elasticloadbalancing:DescribeTargetGroups";
  private static final String TARGETS = "elasticloadbalancing:DescribeTargetHealth";

  @Override
  public void collect(Account account, Sink sink) {
    ElasticLoadBalancingV2Client balancing = account.client(ElasticLoadBalancingV2Client::builder);
    Calls calls = account.calls();
    sink.each(
        calls.all(BALANCERS, () -> balancing.describeLoadBalancersPaginator().loadBalancers()),
        balancer -> balancer(balancer, balancing, account, sink));
    sink.each(
        calls.all(GROUPS, () -> balancing.describeTargetGroupsPaginator().targetGroups()),
        group -> group(group, balancing, account, sink));
  }

  private static void balancer(
      LoadBalancer balancer, ElasticLoadBalancingV2Client balancing, Account account, Sink sink) {
    String arn = balancer.loadBalancerArn();
    Location.Live at = account.at(BALANCERS, arn);
    Form form =
        Form.of(at, balancer, "LoadBalancerName", "Scheme", "Type", "IpAddressType")
            .rename("LoadBalancerName", "Name")
            .with("SecurityGroups", groups(balancer.securityGroups(), account, at))
            .with("Subnets", subnets(balancer, at));
    form.with(
        "LoadBalancerAttributes",
        account
            .calls()
            .ask(
                ATTRIBUTES,
                () -> balancing.describeLoadBalancerAttributes(r -> r.loadBalancerArn(arn)))
            .value(at, found -> Shape.list(found.attributes(), at)));
    sink.add(PREFIX + "LoadBalancer", balancer.loadBalancerName(), at, form);
    sink.each(
        account
            .calls()
            .all(
                LISTENERS,
                () ->
                    balancing.describeListenersPaginator(r -> r.loadBalancerArn(arn)).listeners()),
        listener -> listener(listener, balancer.loadBalancerName(), balancing, account, sink));
  }

  private static Optional<Value> groups(List<String> ids, Account account, Location at) {
    List<Value> items = new ArrayList<>();
    for (String id : ids) {
      items.add(new Value.Reference(account.arn("ec2", "security-group/" + id), "GroupId", at));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, at));
  }

  private static Optional<Value> subnets(LoadBalancer balancer, Location at) {
    return Shape.list(
        balancer.availabilityZones().stream().map(AvailabilityZone::subnetId).toList(), at);
  }

  private static void listener(
      Listener listener,
      String balancer,
      ElasticLoadBalancingV2Client balancing,
      Account account,
      Sink sink) {
    Location.Live at = account.at(LISTENERS, listener.listenerArn());
    Form form = Form.of(at, listener).without("ListenerArn");
    String name = balancer + " " + listener.protocolAsString() + " " + listener.port();
    sink.add(PREFIX + "Listener", name, at, form);
    account
        .calls()
        .all(
            RULES,
            () ->
                balancing
                    .describeRulesPaginator(r -> r.listenerArn(listener.listenerArn()))
                    .rules())
        .forEach(rule -> rule(rule, name, listener, account, sink));
  }

  private static void rule(Rule rule, String name, Listener of, Account account, Sink sink) {
    if (Boolean.TRUE.equals(rule.isDefault())) {
      return;
    }
    Location.Live at = account.at(RULES, rule.ruleArn());
    Form form =
        Form.of(at, rule, "Priority", "Conditions", "Actions")
            .refer("ListenerArn", of.listenerArn(), "Ref");
    sink.add(PREFIX + "ListenerRule", name + " rule " + rule.priority(), at, form);
  }

  private static void group(
      TargetGroup group, ElasticLoadBalancingV2Client balancing, Account account, Sink sink) {
    String arn = group.targetGroupArn();
    Location.Live at = account.at(GROUPS, arn);
    Form form =
        Form.of(at, group)
            .rename("TargetGroupName", "Name")
            .without("TargetGroupArn", "LoadBalancerArns");
    form.with(
        "Targets",
        account
            .calls()
            .ask(TARGETS, () -> balancing.describeTargetHealth(r -> r.targetGroupArn(arn)))
            .value(
                at,
                found ->
                    Shape.list(
                        found.targetHealthDescriptions().stream()
                            .map(TargetHealthDescription::target)
                            .toList(),
                        at)));
    sink.add(PREFIX + "TargetGroup", group.targetGroupName(), at, form);
  }
}
