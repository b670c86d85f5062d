package dev.wardround.scan.aws;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.secret.Masking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** Reads running accounts. */
public final class AwsScan {
  private static final int THREADS = 16;

  private final String profile;
  private final List<String> regions;
  private final List<String> roles;

  /**
   * @param profile of the shared configuration; empty for the default
   * @param regions to look into; empty for the configured one
   * @param roles to take on, one for each account; empty to scan the account of the credentials
   */
  public AwsScan(String profile, List<String> regions, List<String> roles) {
    this.profile = profile;
    this.regions = List.copyOf(regions);
    this.roles = List.copyOf(roles);
  }

  /**
   * All facts of the accounts.
   *
   * @throws AwsScanException with words for the user, where an account cannot be reached at all
   */
  public Inventory scan() throws AwsScanException {
    try (DefaultCredentialsProvider own = credentials()) {
      List<String> wanted = regions.isEmpty() ? List.of(configuredRegion()) : regions;
      if (roles.isEmpty()) {
        return scan(own, wanted);
      }
      List<Inventory> accounts = new ArrayList<>();
      for (String role : roles) {
        accounts.add(as(role, own, wanted));
      }
      return Inventory.merged(accounts);
    } catch (SdkException e) {
      throw new AwsScanException(
          "the AWS account cannot be reached: " + e.getMessage() + "; set up credentials", e);
    }
  }

  private static Inventory as(String role, AwsCredentialsProvider own, List<String> regions) {
    try (SdkHttpClient http = UrlConnectionHttpClient.create();
        StsClient sts =
            StsClient.builder()
                .region(Region.of(regions.get(0)))
                .credentialsProvider(own)
                .httpClient(http)
                .build();
        StsAssumeRoleCredentialsProvider taken =
            StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(r -> r.roleArn(role).roleSessionName("wardround"))
                .build()) {
      return scan(taken, regions);
    }
  }

  private static Inventory scan(AwsCredentialsProvider credentials, List<String> regions) {
    try (Clients clients = new Clients(credentials, Optional.empty())) {
      return scan(clients, regions);
    }
  }

  private DefaultCredentialsProvider credentials() {
    DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
    return profile.isEmpty() ? builder.build() : builder.profileName(profile).build();
  }

  private String configuredRegion() {
    return DefaultAwsRegionProviderChain.builder()
        .profileName(profile.isEmpty() ? "default" : profile)
        .build()
        .getRegion()
        .id();
  }

  private static String identity(Clients clients, String region) {
    try (StsClient sts = clients.of(StsClient.builder(), region)) {
      return sts.getCallerIdentity().account();
    }
  }

  /** The account that these clients speak to. */
  static Inventory scan(Clients clients, List<String> regions) {
    try (Crew crew = new Crew(THREADS)) {
      return scan(identity(clients, regions.get(0)), regions, clients, crew);
    }
  }

  private static Inventory scan(String id, List<String> regions, Clients clients, Crew crew) {
    Sink sink = new Sink(crew);
    List<Account> accounts = new ArrayList<>();
    for (String region : regions) {
      Account account = new Account(id, region, clients);
      accounts.add(account);
      List<Collector> collectors =
          accounts.size() == 1 ? Collectors.everywhere() : Collectors.regional();
      collectors.forEach(c -> crew.start(() -> c.collect(account, sink)));
    }
    return inventory(id, accounts, sink, crew.finish());
  }

  private static Inventory inventory(
      String id, List<Account> accounts, Sink sink, Collection<String> broken) {
    Links links = new Links(sink.resources());
    List<Resource> resources = new ArrayList<>();
    BackupSelections backups = new BackupSelections(sink.resources());
    for (Resource found : sink.resources()) {
      resources.add(Masking.masked(links.linked(backups.named(found))));
    }
    List<ScanStatus> statuses = new ArrayList<>();
    for (Account account : accounts) {
      statuses.addAll(account.calls().statuses());
    }
    broken.forEach(
        how ->
            statuses.add(
                new ScanStatus(
                    "aws",
                    id + " " + how,
                    Outcome.FAILED,
                    "the scanner broke: " + how,
                    "this is a defect of wardround: please report it")));
    return new Inventory(
        List.of("aws:" + id), 0, resources, List.of(), List.of(), statuses, Map.of(), Map.of());
  }
}
