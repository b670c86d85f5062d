package dev.wardround.scan.aws;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.secret.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.sts.StsClient;

/** Reads a running account. */
public final class AwsScan {
  private static final int THREADS = 16;

  private final String profile;
  private final List<String> regions;

  /**
   * @param profile of the shared configuration; empty for the default
   * @param regions to look into; empty for the configured one
   */
  public AwsScan(String profile, List<String> regions) {
    this.profile = profile;
    this.regions = List.copyOf(regions);
  }

  /**
   * All facts of the account.
   *
   * @throws AwsScanException with words for the user, where the account cannot be reached at all
   */
  public Inventory scan() throws AwsScanException {
    try (DefaultCredentialsProvider credentials = credentials();
        Clients clients = new Clients(credentials, Optional.empty())) {
      return scan(clients, regions.isEmpty() ? List.of(configuredRegion()) : regions);
    } catch (SdkException e) {
      throw new AwsScanException(
          "the AWS account cannot be reached: " + e.getMessage() + "; set up credentials", e);
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
    crew.finish();
    return inventory(id, accounts, sink);
  }

  private static Inventory inventory(String id, List<Account> accounts, Sink sink) {
    Links links = new Links(sink.resources());
    List<Resource> resources = new ArrayList<>();
    sink.resources().forEach(resource -> resources.add(Masking.masked(links.linked(resource))));
    List<ScanStatus> statuses = new ArrayList<>();
    for (Account account : accounts) {
      statuses.addAll(account.calls().statuses());
    }
    return new Inventory(
        List.of("aws:" + id), 0, resources, List.of(), List.of(), statuses, Map.of(), Map.of());
  }
}
