package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.DBCluster;
import software.amazon.awssdk.services.rds.model.DBInstance;
import software.amazon.awssdk.services.rds.model.DBParameterGroup;
import software.amazon.awssdk.services.rds.model.DBParameterGroupStatus;
import software.amazon.awssdk.services.rds.model.VpcSecurityGroupMembership;

/** Database instances, clusters and proxies of RDS and Aurora. */
final class DatabaseCollector implements Collector {
  private static final String[] INSTANCE = {
    "DBInstanceIdentifier",
    "DBInstanceClass",
    "Engine",
    "EngineVersion",
    "AutoMinorVersionUpgrade",
    "BackupRetentionPeriod",
    "DBClusterIdentifier",
    "DeletionProtection",
    "EnabledCloudwatchLogsExports",
    "IAMDatabaseAuthenticationEnabled",
    "KmsKeyId",
    "MultiAZ",
    "PubliclyAccessible",
    "StorageEncrypted",
    "CopyTagsToSnapshot",
    "PerformanceInsightsEnabled",
    "MasterUsername"
  };

  @Override
  public void collect(Account account, Sink sink) {
    RdsClient rds = account.client(RdsClient::builder);
    Calls calls = account.calls();
    calls
        .all("rds:DescribeDBInstances", () -> rds.describeDBInstancesPaginator().dbInstances())
        .forEach(instance -> instance(instance, account, sink));
    calls
        .all("rds:DescribeDBClusters", () -> rds.describeDBClustersPaginator().dbClusters())
        .forEach(cluster -> cluster(cluster, account, sink));
    calls
        .all("rds:DescribeDBProxies", () -> rds.describeDBProxiesPaginator(r -> {}).dbProxies())
        .forEach(
            proxy -> {
              Location.Live at = account.at("rds:DescribeDBProxies", proxy.dbProxyArn());
              Form form =
                  Form.of(at, proxy)
                      .without("DBProxyArn", "Status", "CreatedDate", "UpdatedDate", "Endpoint");
              sink.add("AWS::RDS::DBProxy", proxy.dbProxyName(), at, form);
            });
    parameters(rds, account, sink);
  }

  private static void instance(DBInstance instance, Account account, Sink sink) {
    Location.Live at = account.at("rds:DescribeDBInstances", instance.dbInstanceArn());
    List<String> groups =
        instance.dbParameterGroups().stream()
            .map(DBParameterGroupStatus::dbParameterGroupName)
            .toList();
    Form form =
        renamed(Form.of(at, instance, INSTANCE))
            .rename("PerformanceInsightsEnabled", "EnablePerformanceInsights")
            .with("VPCSecurityGroups", groups(instance.vpcSecurityGroups(), account, at))
            .with("ManageMasterUserPassword", instance.masterUserSecret() != null)
            .with("SourceDBInstanceIdentifier", instance.readReplicaSourceDBInstanceIdentifier())
            .with("Tags", Shape.list(instance.tagList(), at));
    if (!groups.isEmpty()) {
      form.refer("DBParameterGroupName", account.arn("rds", "pg:" + groups.get(0)), "Ref");
    }
    if (instance.dbSubnetGroup() != null) {
      form.with("DBSubnetGroupName", instance.dbSubnetGroup().dbSubnetGroupName());
    }
    if (instance.dbClusterIdentifier() != null) {
      String cluster = account.arn("rds", "cluster:" + instance.dbClusterIdentifier());
      form.refer("DBClusterIdentifier", cluster, "Ref");
    }
    sink.add("AWS::RDS::DBInstance", instance.dbInstanceIdentifier(), at, form);
  }

  private static void cluster(DBCluster cluster, Account account, Sink sink) {
    Location.Live at = account.at("rds:DescribeDBClusters", cluster.dbClusterArn());
    Form form =
        renamed(
                Form.of(
                    at,
                    cluster,
                    "DBClusterIdentifier",
                    "Engine",
                    "EngineVersion",
                    "AutoMinorVersionUpgrade",
                    "BackupRetentionPeriod",
                    "DeletionProtection",
                    "EnabledCloudwatchLogsExports",
                    "IAMDatabaseAuthenticationEnabled",
                    "KmsKeyId",
                    "StorageEncrypted",
                    "CopyTagsToSnapshot",
                    "MasterUsername"))
            .with("VpcSecurityGroupIds", groups(cluster.vpcSecurityGroups(), account, at))
            .with("ManageMasterUserPassword", cluster.masterUserSecret() != null)
            .with("DBSubnetGroupName", cluster.dbSubnetGroup())
            .with("Tags", Shape.list(cluster.tagList(), at));
    sink.add("AWS::RDS::DBCluster", cluster.dbClusterIdentifier(), at, form);
  }

  private static Form renamed(Form form) {
    return form.rename("EnabledCloudwatchLogsExports", "EnableCloudwatchLogsExports")
        .rename("IAMDatabaseAuthenticationEnabled", "EnableIAMDatabaseAuthentication");
  }

  private static Value groups(
      List<VpcSecurityGroupMembership> groups, Account account, Location at) {
    List<Value> items = new ArrayList<>();
    groups.forEach(
        group ->
            items.add(
                new Value.Reference(
                    account.arn("ec2", "security-group/" + group.vpcSecurityGroupId()),
                    "GroupId",
                    at)));
    return new Value.Sequence(items, at);
  }

  /** Only the account's own groups: those of AWS cannot be changed. */
  private static void parameters(RdsClient rds, Account account, Sink sink) {
    List<DBParameterGroup> groups =
        account
            .calls()
            .all(
                "rds:DescribeDBParameterGroups",
                () -> rds.describeDBParameterGroupsPaginator().dbParameterGroups());
    for (DBParameterGroup group : groups) {
      if (!group.dbParameterGroupName().startsWith("default.")) {
        parameters(group, rds, account, sink);
      }
    }
  }

  private static void parameters(
      DBParameterGroup group, RdsClient rds, Account account, Sink sink) {
    Location.Live at = account.at("rds:DescribeDBParameters", group.dbParameterGroupArn());
    Form values = Form.of(at);
    account
        .calls()
        .all(
            "rds:DescribeDBParameters",
            () ->
                rds.describeDBParametersPaginator(
                        r -> r.dbParameterGroupName(group.dbParameterGroupName()).source("user"))
                    .parameters())
        .forEach(parameter -> values.with(parameter.parameterName(), parameter.parameterValue()));
    Form form =
        Form.of(at, group, "DBParameterGroupName", "Description")
            .with("Family", group.dbParameterGroupFamily())
            .with("Parameters", values.mapping());
    sink.add("AWS::RDS::DBParameterGroup", group.dbParameterGroupName(), at, form);
  }
}
