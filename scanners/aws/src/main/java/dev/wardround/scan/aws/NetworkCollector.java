package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.FlowLog;
import software.amazon.awssdk.services.ec2.model.SecurityGroupIdentifier;
import software.amazon.awssdk.services.ec2.model.Subnet;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/** Networks, their subnets, the endpoints in them and what is recorded of their traffic. */
final class NetworkCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    Ec2Client ec2 = account.client(Ec2Client::builder);
    Calls calls = account.calls();
    calls
        .all("ec2:DescribeVpcs", () -> ec2.describeVpcsPaginator().vpcs())
        .forEach(vpc -> vpc(vpc, account, sink));
    calls
        .all("ec2:DescribeSubnets", () -> ec2.describeSubnetsPaginator().subnets())
        .forEach(subnet -> subnet(subnet, account, sink));
    calls
        .all("ec2:DescribeVpcEndpoints", () -> ec2.describeVpcEndpointsPaginator().vpcEndpoints())
        .forEach(endpoint -> endpoint(endpoint, account, sink));
    calls
        .all("ec2:DescribeFlowLogs", () -> ec2.describeFlowLogsPaginator().flowLogs())
        .forEach(log -> flowLog(log, account, sink));
  }

  private static void vpc(Vpc vpc, Account account, Sink sink) {
    Location.Live at = account.at("ec2:DescribeVpcs", account.arn("ec2", "vpc/" + vpc.vpcId()));
    Form form = Form.of(at, vpc, "VpcId", "CidrBlock", "InstanceTenancy", "Tags");
    sink.add("AWS::EC2::VPC", vpc.vpcId(), at, form);
  }

  private static void subnet(Subnet subnet, Account account, Sink sink) {
    String id = subnet.subnetId();
    Location.Live at = account.at("ec2:DescribeSubnets", account.arn("ec2", "subnet/" + id));
    Form form =
        Form.of(
                at,
                subnet,
                "SubnetId",
                "AvailabilityZone",
                "CidrBlock",
                "MapPublicIpOnLaunch",
                "AssignIpv6AddressOnCreation",
                "Tags")
            .refer("VpcId", account.arn("ec2", "vpc/" + subnet.vpcId()), "Ref");
    sink.add("AWS::EC2::Subnet", id, at, form);
  }

  private static void endpoint(VpcEndpoint endpoint, Account account, Sink sink) {
    String id = endpoint.vpcEndpointId();
    Location.Live at =
        account.at("ec2:DescribeVpcEndpoints", account.arn("ec2", "vpc-endpoint/" + id));
    Form form =
        Form.of(
                at,
                endpoint,
                "ServiceName",
                "VpcEndpointType",
                "PrivateDnsEnabled",
                "IpAddressType",
                "RouteTableIds",
                "Tags")
            .refer("VpcId", account.arn("ec2", "vpc/" + endpoint.vpcId()), "Ref")
            .with("SubnetIds", references("subnet/", endpoint.subnetIds(), "Ref", account, at))
            .with(
                "SecurityGroupIds",
                references(
                    "security-group/",
                    endpoint.groups().stream().map(SecurityGroupIdentifier::groupId).toList(),
                    "GroupId",
                    account,
                    at));
    if (endpoint.policyDocument() != null) {
      form.policy("PolicyDocument", endpoint.policyDocument());
    }
    sink.add("AWS::EC2::VPCEndpoint", id, at, form);
  }

  private static Optional<Value> references(
      String kind, List<String> ids, String attribute, Account account, Location at) {
    List<Value> items = new ArrayList<>();
    ids.forEach(id -> items.add(new Value.Reference(account.arn("ec2", kind + id), attribute, at)));
    return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, at));
  }

  private static void flowLog(FlowLog log, Account account, Sink sink) {
    String id = log.flowLogId();
    Location.Live at = account.at("ec2:DescribeFlowLogs", account.arn("ec2", "vpc-flow-log/" + id));
    Form form =
        Form.of(
            at,
            log,
            "LogGroupName",
            "TrafficType",
            "LogDestination",
            "LogDestinationType",
            "LogFormat",
            "MaxAggregationInterval",
            "DestinationOptions",
            "DeliverLogsPermissionArn",
            "Tags");
    of(log.resourceId(), form, account);
    sink.add("AWS::EC2::FlowLog", id, at, form);
  }

  /** What the log is of: a whole network, a subnet or one interface. */
  private static void of(String id, Form form, Account account) {
    if (id.startsWith("vpc-")) {
      form.refer("ResourceId", account.arn("ec2", "vpc/" + id), "Ref").with("ResourceType", "VPC");
    } else if (id.startsWith("subnet-")) {
      form.refer("ResourceId", account.arn("ec2", "subnet/" + id), "Ref")
          .with("ResourceType", "Subnet");
    } else {
      form.with("ResourceId", id).with("ResourceType", "NetworkInterface");
    }
  }
}
