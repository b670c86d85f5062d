package dev.wardround.access.aws;

import dev.wardround.access.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides requests as AWS's policy evaluation logic does. */
public final class AwsAccess {
  private AwsAccess() {}

  public static Decision decide(AwsRequest request) {
    return new Evaluation(request).decide();
  }

  /** Those of the identities that may do it, for sure or depending on what is not known. */
  public static List<AwsIdentity> whoCan(
      String action, AwsResource resource, List<AwsIdentity> identities, Context context) {
    List<AwsIdentity> able = new ArrayList<>();
    for (AwsIdentity identity : identities) {
      if (decide(AwsRequest.of(identity, action, resource, context)).mayBeAllowed()) {
        able.add(identity);
      }
    }
    return able;
  }

  /** How an identity reaches the data of stores: for each store and level its firmest way. */
  public static List<Reach> reachable(AwsIdentity identity, List<Store> stores, Context context) {
    List<Reach> all = new ArrayList<>();
    for (Store store : stores) {
      Map<Level, Reach> levels = new EnumMap<>(Level.class);
      for (StoreActions.DataAction data : StoreActions.of(store.type()).orElse(List.of())) {
        for (String arn : arns(store, data)) {
          addIfBetter(levels, reach(identity, store, data, arn, context));
        }
      }
      all.addAll(levels.values());
    }
    return all;
  }

  private static Reach reach(
      AwsIdentity identity,
      Store store,
      StoreActions.DataAction data,
      String arn,
      Context context) {
    AwsResource resource = store.resource().at(arn);
    Decision decision = decide(AwsRequest.of(identity, data.action(), resource, context));
    return new Reach(store.id(), data.level(), data.action(), arn, decision);
  }

  private static void addIfBetter(Map<Level, Reach> levels, Reach reach) {
    Reach known = levels.get(reach.level());
    if (reach.decision().mayBeAllowed() && (known == null || better(reach, known))) {
      levels.put(reach.level(), reach);
    }
  }

  private static boolean better(Reach reach, Reach known) {
    return reach.isCertain() && !known.isCertain();
  }

  /** An object may have any name: what is asked is whether there may be one. */
  private static List<String> arns(Store store, StoreActions.DataAction data) {
    List<String> arns = new ArrayList<>();
    arns.add(store.resource().arn() + data.suffix().replace('*', Wildcard.UNKNOWN));
    arns.addAll(store.otherArns());
    return arns;
  }
}
