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
import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Map<String, List<Store>> storesByPrefix = new HashMap<>();
  private final Map<String, List<StoreReach>> answers = new HashMap<>();

  AwsDataReach(References references, List<DataStore> stores) {
    this.references = references;
    this.arns = new Arns(references);
    this.grants = new AwsGrants(references, arns);
    for (DataStore store : stores) {
      for (String prefix : PREFIXES.getOrDefault(store.type(), List.of())) {
        storesByPrefix.computeIfAbsent(prefix, p -> new ArrayList<>()).add(store(store));
      }
    }
  }

  List<StoreReach> of(Resource role) {
    List<StoreReach> known = answers.get(role.id());
    if (known == null) {
      known = reach(grants.of(role));
      answers.put(role.id(), known);
    }
    return known;
  }

  private List<StoreReach> reach(AwsIdentity identity) {
    List<StoreReach> found = new ArrayList<>();
    for (Reach reach : AwsAccess.reachable(identity, candidates(identity), Context.unknown())) {
      found.add(
          new StoreReach(
              reach.store(), word(reach.level()), reach.isCertain(), reach.statements()));
    }
    return found;
  }

  static String word(Level level) {
    return level.name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The stores that some allowing statement's service can touch, and those with a policy of their
   * own.
   */
  private List<Store> candidates(AwsIdentity identity) {
    Set<String> prefixes = new HashSet<>();
    for (PolicyDocument policy : identity.policies()) {
      for (Statement statement : policy.statements()) {
        if (statement.effect() == Statement.Effect.ALLOW) {
          addPrefixes(statement, prefixes);
        }
      }
    }
    Set<String> seen = new HashSet<>();
    List<Store> found = new ArrayList<>();
    storesByPrefix.forEach(
        (prefix, stores) -> {
          for (Store store : stores) {
            boolean asked =
                prefixes.contains("*")
                    || prefixes.contains(prefix)
                    || store.resource().policy().isPresent();
            if (asked && seen.add(store.id())) {
              found.add(store);
            }
          }
        });
    return found;
  }

  private static void addPrefixes(Statement statement, Set<String> prefixes) {
    if (!statement.notActions().isEmpty() || !statement.unknowns().isEmpty()) {
      prefixes.add("*");
    }
    for (String action : statement.actions()) {
      int colon = action.indexOf(':');
      String prefix =
          colon < 0 ? "*" : action.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
      prefixes.add(prefix.contains("*") || prefix.contains("?") ? "*" : prefix);
    }
  }

  private Store store(DataStore store) {
    Resource resource = references.resource(store.id()).orElseThrow();
    AwsResource guarded = AwsResource.of(arns.of(resource), Arns.ACCOUNT);
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
