package dev.wardround.scan.aws;

import java.util.ArrayList;
import java.util.List;

/** The services that are read. */
final class Collectors {
  private Collectors() {}

  /** Those that answer the same in every region. */
  private static List<Collector> global() {
    return List.of(new IamCollector(), new IdentityCollector(), new S3Collector());
  }

  static List<Collector> regional() {
    return List.of(
        new LambdaCollector(),
        new KmsCollector(),
        new LogsCollector(),
        new TrailCollector(),
        new DatabaseCollector(),
        new TableCollector(),
        new SecretCollector(),
        new ParameterCollector(),
        new MessageCollector(),
        new WorkflowCollector(),
        new FileSystemCollector(),
        new ContainerCollector(),
        new SecurityGroupCollector(),
        new EventCollector(),
        new RestApiCollector(),
        new HttpApiCollector(),
        new BackupCollector(),
        new WebAclCollector(),
        new DomainNameCollector(),
        new LayerCollector(),
        new BalancerCollector(),
        new NetworkCollector(),
        new RepositoryCollector(),
        new HealthLakeCollector(),
        new StreamCollector(),
        new BedrockCollector(),
        new SageMakerCollector(),
        new UserPoolCollector(),
        new DetectionCollector());
  }

  /** Those of the first region, which are asked for the global services too. */
  static List<Collector> everywhere() {
    List<Collector> all = new ArrayList<>(global());
    all.addAll(regional());
    return all;
  }
}
