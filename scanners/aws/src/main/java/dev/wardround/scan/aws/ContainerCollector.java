package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ClusterField;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.TaskDefinition;

/** ECS clusters, services, and the task definitions that the services run. */
final class ContainerCollector implements Collector {
  /** As many services as one call describes. */
  private static final int PAGE = 10;

  @Override
  public void collect(Account account, Sink sink) {
    EcsClient ecs = account.client(EcsClient::builder);
    sink.each(
        account.calls().all("ecs:ListClusters", () -> ecs.listClustersPaginator().clusterArns()),
        cluster -> cluster(cluster, ecs, account, sink));
  }

  private static void cluster(String arn, EcsClient ecs, Account account, Sink sink) {
    account
        .calls()
        .all(
            "ecs:DescribeClusters",
            () ->
                ecs.describeClusters(
                        r ->
                            r.clusters(arn)
                                .include(
                                    ClusterField.CONFIGURATIONS,
                                    ClusterField.SETTINGS,
                                    ClusterField.TAGS))
                    .clusters())
        .forEach(
            found -> {
              Location.Live at = account.at("ecs:DescribeClusters", arn);
              Form form =
                  Form.of(at, found, "ClusterName", "Configuration", "CapacityProviders", "Tags")
                      .with("ClusterSettings", Shape.list(found.settings(), at));
              sink.add("AWS::ECS::Cluster", found.clusterName(), at, form);
            });
    List<String> services =
        account
            .calls()
            .all(
                "ecs:ListServices",
                () -> ecs.listServicesPaginator(r -> r.cluster(arn)).serviceArns());
    for (int from = 0; from < services.size(); from += PAGE) {
      List<String> page = services.subList(from, Math.min(from + PAGE, services.size()));
      account
          .calls()
          .all(
              "ecs:DescribeServices",
              () -> ecs.describeServices(r -> r.cluster(arn).services(page)).services())
          .forEach(service -> service(service, ecs, account, sink));
    }
  }

  private static void service(Service service, EcsClient ecs, Account account, Sink sink) {
    Location.Live at = account.at("ecs:DescribeServices", service.serviceArn());
    Form form =
        Form.of(
                at,
                service,
                "ServiceName",
                "DesiredCount",
                "LaunchType",
                "PlatformVersion",
                "NetworkConfiguration",
                "LoadBalancers",
                "EnableExecuteCommand",
                "TaskDefinition",
                "Tags")
            .with("Cluster", service.clusterArn());
    sink.add("AWS::ECS::Service", service.serviceName(), at, form);
    account
        .calls()
        .ask(
            "ecs:DescribeTaskDefinition",
            () -> ecs.describeTaskDefinition(r -> r.taskDefinition(service.taskDefinition())))
        .answer()
        .ifPresent(found -> task(found.taskDefinition(), account, sink));
  }

  private static void task(TaskDefinition task, Account account, Sink sink) {
    Location.Live at = account.at("ecs:DescribeTaskDefinition", task.taskDefinitionArn());
    Form form =
        Form.of(
            at,
            task,
            "Family",
            "TaskRoleArn",
            "ExecutionRoleArn",
            "NetworkMode",
            "Volumes",
            "ContainerDefinitions",
            "RequiresCompatibilities",
            "Cpu",
            "Memory",
            "PidMode",
            "IpcMode",
            "RuntimePlatform");
    form.get("Volumes").ifPresent(volumes -> form.with("Volumes", volumes(volumes)));
    sink.add("AWS::ECS::TaskDefinition", task.family(), at, form);
  }

  private static Value volumes(Value volumes) {
    Value named = Renaming.all(volumes, "EfsVolumeConfiguration", "EFSVolumeConfiguration");
    return Renaming.all(Renaming.all(named, "FileSystemId", "FilesystemId"), "Iam", "IAM");
  }
}
