package dev.wardround.engine.graph;

import dev.wardround.access.Level;
import dev.wardround.access.aws.AwsAccess;
import dev.wardround.access.aws.AwsIdentity;
import dev.wardround.access.aws.AwsResource;
import dev.wardround.access.aws.Context;
import dev.wardround.access.aws.PolicyDocument;
import dev.wardround.access.aws.Reach;
import dev.wardround.access.aws.Statement;
import dev.wardround.access.aws.Store;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What declared roles may do to the data stores on AWS; each role is asked once. */
final class AwsDataReach {
  /** The prefixes of the actions that touch a store's data or its policy. */
  private static final Map<String, List<String>> PREFIXES =
      Map.ofEntries(
          Map.entry("AWS::S3::Bucket", List.of("s3")),
          Map.entry("AWS::DynamoDB::Table", List.of("dynamodb")),
          Map.entry("AWS::DynamoDB::GlobalTable", List.of("dynamodb")),
          Map.entry("AWS::RDS::DBCluster", List.of("rds", "rds-data", "rds-db")),
          Map.entry("AWS::RDS::DBInstance", List.of("rds", "rds-data", "rds-db")),
          Map.entry("AWS::EFS::FileSystem", List.of("elasticfilesystem")),
          Map.entry("AWS::HealthLake::FHIRDatastore", List.of("healthlake")),
          Map.entry("AWS::OpenSearchService::Domain", List.of("es")),
          Map.entry("AWS::Elasticsearch::Domain", List.of("es")),
          Map.entry("AWS::Redshift::Cluster", List.of("redshift", "redshift-data")),
          Map.entry("AWS::DocDB::DBCluster", List.of("rds")),
          Map.entry("AWS::Neptune::DBCluster", List.of("rds", "neptune-db")),
          Map.entry("AWS::Kinesis::Stream", List.of("kinesis")));

  private final References references;
  private final Arns arns;
  private final AwsGrants grants;
  private final Map<String, List<Placed>> storesByPrefix = new TreeMap<>();
  private final Map<String, List<StoreReach>> answers = new HashMap<>();

  AwsDataReach(References references, List<DataStore> stores) {
    this.references = references;
    this.arns = new Arns(references);
    this.grants = new AwsGrants(references, arns);
    for (DataStore store : stores) {
      for (String prefix : PREFIXES.getOrDefault(store.type(), List.of())) {
        storesByPrefix
            .computeIfAbsent(prefix, p -> new ArrayList<>())
            .add(new Placed(store(store), unit(store.id())));
      }
    }
  }

  /** A store with what it is deployed with. */
  private record Placed(Store store, String unit) {}

  List<StoreReach> of(Resource role) {
    List<StoreReach> known = answers.get(role.id());
    if (known == null) {
      known = reach(unit(role.id()), grants.of(role));
      answers.put(role.id(), known);
    }
    return known;
  }

  /** What is deployed together: a template, a root module. */
  static String unit(String id) {
    return id.substring(0, Math.max(0, id.indexOf('#')));
  }

  /**
   * Stores of the role's own unit in full. Those of other units may lie in another account: only
   * what the policies say for certain is told of them.
   */
  private List<StoreReach> reach(String unit, AwsIdentity identity) {
    AllowedResources allowed = AllowedResources.of(identity);
    List<Store> own = new ArrayList<>();
    List<StoreReach> found = new ArrayList<>();
    Map<String, List<StoreReach>> alike = new HashMap<>();
    Set<String> seen = new HashSet<>();
    storesByPrefix.forEach(
        (prefix, stores) -> {
          boolean mayTouch = allowed.mayTouch(prefix);
          boolean touches = allowed.touches(prefix);
          for (Placed placed : stores) {
            Store store = placed.store();
            if (placed.unit().equals(unit)) {
              boolean asked = mayTouch || store.resource().policy().isPresent();
              if (asked && seen.add(store.id())) {
                own.add(store);
              }
            } else if (touches && allowed.covers(store.resource().arn()) && seen.add(store.id())) {
              found.addAll(elsewhere(identity, store, allowed, alike));
            }
          }
        });
    found.addAll(reach(identity, own));
    return found;
  }

  /**
   * A policy of the store's own that denies something leaves nothing certain; one that only allows
   * takes nothing away. Stores that only a bare {@code *} covers get one answer for their kind.
   */
  private static List<StoreReach> elsewhere(
      AwsIdentity identity,
      Store store,
      AllowedResources allowed,
      Map<String, List<StoreReach>> alike) {
    if (store.resource().policy().filter(AwsDataReach::denies).isPresent()) {
      return List.of();
    }
    boolean named = allowed.names(store.resource().arn());
    List<StoreReach> known = named ? null : alike.get(store.type());
    if (known == null) {
      known = certain(identity, store);
      if (!named) {
        alike.put(store.type(), known);
      }
    }
    return known.stream()
        .map(reach -> new StoreReach(store.id(), reach.level(), true, reach.because()))
        .toList();
  }

  private static boolean denies(PolicyDocument policy) {
    return policy.statements().stream().anyMatch(s -> s.effect() == Statement.Effect.DENY);
  }

  private static List<StoreReach> certain(AwsIdentity identity, Store store) {
    AwsResource bare = AwsResource.of(store.resource().arn(), Arns.ACCOUNT);
    return reach(identity, List.of(Store.of(store.id(), store.type(), bare))).stream()
        .filter(StoreReach::certain)
        .toList();
  }

  private static List<StoreReach> reach(AwsIdentity identity, List<Store> stores) {
    List<StoreReach> found = new ArrayList<>();
    for (Reach reach : AwsAccess.reachable(identity, stores, Context.unknown())) {
      found.add(
          new StoreReach(
              reach.store(), word(reach.level()), reach.isCertain(), reach.statements()));
    }
    return found;
  }

  static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** The ARN of a bucket does not tell its account, but the place where it was found does. */
  private static String account(Resource resource) {
    return resource.location() instanceof Location.Live live ? live.account() : Arns.ACCOUNT;
  }

  private Store store(DataStore store) {
    Resource resource = references.resource(store.id()).orElseThrow();
    AwsResource guarded = AwsResource.of(arns.of(resource), account(resource));
    for (Resource user : references.to(store.id())) {
      if (user.type().equals("AWS::S3::BucketPolicy")) {
        guarded =
            Attributes.get(user, "PolicyDocument")
                .map(document -> PolicyDocument.of(user.name(), arns.resolved(document)))
                .map(guarded::withPolicy)
                .orElse(guarded);
      }
    }
    return Store.of(store.id(), store.type(), guarded);
  }
}
