package dev.wardround.engine.graph;

import dev.wardround.access.aws.AwsAccess;
import dev.wardround.access.aws.AwsIdentity;
import dev.wardround.access.aws.AwsRequest;
import dev.wardround.access.aws.Context;
import dev.wardround.access.aws.Decision;
import dev.wardround.access.aws.Statement;
import dev.wardround.engine.graph.AccessAnswer.Result;
import dev.wardround.engine.graph.AwsPrincipals.Step;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.DataAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers who may do what. On AWS it knows the roles and users that an inventory holds, with what
 * they can become; elsewhere the identities of workloads.
 */
public final class Access {
  private final References references;
  private final AwsGuards guards;
  private final AwsPrincipals principals;
  private final AwsDataReach reach;
  private final Graph graph;

  private Access(Inventory inventory, Scope scope) {
    this.references = new References(inventory.resources());
    Arns arns = new Arns(references);
    this.graph = Graph.of(inventory, scope);
    this.guards = new AwsGuards(references, arns);
    this.principals = new AwsPrincipals(references, arns, new AwsGrants(references, arns));
    this.reach = new AwsDataReach(references, graph.stores());
  }

  public static Access of(Inventory inventory, Scope scope) {
    return new Access(inventory, scope);
  }

  /** The ids of all resources that a text names: by id, by what follows its #, by name or ARN. */
  public List<String> named(String text) {
    List<String> found = new ArrayList<>();
    for (Resource resource : references.all()) {
      if (guards.isNamed(resource, text)) {
        found.add(resource.id());
      }
    }
    return found;
  }

  /** The ids of the principals that questions can be asked about. */
  public List<String> principals() {
    return List.copyOf(principals.identities().keySet());
  }

  /**
   * Those that may do it, themselves or as whom they can become, for sure or perhaps.
   *
   * @param resource a resource's id, or an ARN
   */
  public List<AccessAnswer> whoCan(String action, String resource) {
    List<AccessAnswer> able = new ArrayList<>();
    for (String principal : principals.identities().keySet()) {
      AccessAnswer answer = can(principal, action, resource);
      if (answer.isPossible()) {
        able.add(answer);
      }
    }
    return able;
  }

  /** The firmest answer over whom the principal can become; on a draw the shortest way. */
  public AccessAnswer can(String principal, String action, String resource) {
    AccessAnswer best = direct(principal, List.of(), action, resource);
    for (Map.Entry<String, List<Step>> way : principals.ways(principal).entrySet()) {
      AccessAnswer other = answer(principal, way, action, resource);
      if (other.result().compareTo(best.result()) > 0) {
        best = other;
      }
    }
    return best;
  }

  private AccessAnswer answer(
      String principal, Map.Entry<String, List<Step>> way, String action, String resource) {
    AccessAnswer answer = direct(way.getKey(), way.getValue(), action, resource);
    Optional<Step> more =
        answer.result() == Result.NOT_ALLOWED
            ? principals.more(way.getKey(), way.getValue())
            : Optional.empty();
    if (more.isEmpty()) {
      return new AccessAnswer(
          principal, answer.result(), answer.via(), answer.because(), answer.dependsOn());
    }
    List<Step> steps = new ArrayList<>(way.getValue());
    steps.add(more.get());
    Result result = isSure(steps) ? Result.ALLOWED : Result.DEPENDS;
    return new AccessAnswer(principal, result, via(steps), more.get().by().statements(), List.of());
  }

  private AccessAnswer direct(String as, List<Step> way, String action, String resource) {
    AwsIdentity identity = principals.identities().get(as);
    if (identity == null) {
      throw new IllegalArgumentException(as + " is not a principal of the inventory");
    }
    Decision decision =
        AwsAccess.decide(
            AwsRequest.of(
                identity,
                action,
                guards.of(resource, action, identity.principal().account()),
                Context.unknown()));
    Result result = result(decision);
    boolean unsure = result == Result.ALLOWED && !isSure(way);
    List<String> because = decision.statements().stream().map(Statement::display).toList();
    return new AccessAnswer(
        as, unsure ? Result.DEPENDS : result, via(way), because, decision.dependsOn());
  }

  private static Result result(Decision decision) {
    return switch (decision.result()) {
      case ALLOWED -> Result.ALLOWED;
      case DEPENDS -> Result.DEPENDS;
      case EXPLICITLY_DENIED -> Result.DENIED;
      case IMPLICITLY_DENIED -> Result.NOT_ALLOWED;
    };
  }

  private static boolean isSure(List<Step> way) {
    return way.stream().allMatch(s -> s.by().open() == dev.wardround.access.Truth.YES);
  }

  private static List<String> via(List<Step> way) {
    return way.stream().map(Step::display).toList();
  }

  /**
   * All ways to data stores: of each principal on AWS, by what it can become, and of the identities
   * of workloads elsewhere.
   *
   * @param patientData only to stores that hold patient data or seem to
   */
  public List<AccessPath> paths(boolean patientData) {
    List<AccessPath> paths = new ArrayList<>();
    for (String principal : principals.identities().keySet()) {
      addPaths(principal, paths);
    }
    for (Workload workload : graph.workloads()) {
      if (!workload.type().startsWith("AWS::")) {
        workload.data().forEach(data -> paths.add(path(workload, data)));
      }
    }
    return paths.stream().filter(path -> !patientData || holdsPatientData(path.store())).toList();
  }

  private boolean holdsPatientData(String store) {
    Optional<PatientData> held = graph.store(store).map(DataStore::patientData);
    return held.filter(h -> h == PatientData.DECLARED || h == PatientData.LIKELY).isPresent();
  }

  private void addPaths(String principal, List<AccessPath> paths) {
    Map<String, AccessPath> byStore = new LinkedHashMap<>();
    principals
        .ways(principal)
        .forEach(
            (as, way) -> {
              for (AccessPath path : paths(principal, as, way)) {
                AccessPath known = byStore.putIfAbsent(path.store(), path);
                boolean firmer = known != null && path.certain() && !known.certain();
                if (firmer || (known != null && isMore(path, known))) {
                  byStore.put(path.store(), path);
                }
              }
            });
    paths.addAll(byStore.values());
  }

  private static boolean isMore(AccessPath path, AccessPath known) {
    return path.certain() == known.certain() && path.levels().size() > known.levels().size();
  }

  private List<AccessPath> paths(String principal, String as, List<Step> way) {
    Map<String, List<StoreReach>> byStore = new LinkedHashMap<>();
    references
        .resource(as)
        .ifPresent(
            role ->
                reach
                    .of(role)
                    .forEach(
                        r -> byStore.computeIfAbsent(r.store(), s -> new ArrayList<>()).add(r)));
    List<AccessPath> paths = new ArrayList<>();
    byStore.forEach(
        (store, reaches) -> {
          DataAccess data = DataReach.access(store, reaches, false);
          boolean certain = data.certain() && isSure(way);
          paths.add(
              new AccessPath(principal, via(way), store, data.levels(), certain, data.because()));
        });
    Optional<Step> more = principals.more(as, way);
    if (more.isPresent()) {
      addAll(principal, way, more.get(), paths);
    }
    return paths;
  }

  /** Who may give himself any permission reaches every store beside him. */
  private void addAll(String principal, List<Step> way, Step more, List<AccessPath> paths) {
    List<Step> steps = new ArrayList<>(way);
    steps.add(more);
    List<String> all = List.of("read", "write", "delete", "admin");
    for (DataStore store : graph.stores()) {
      boolean near = AwsDataReach.unit(store.id()).equals(AwsDataReach.unit(principal));
      if (near && store.type().startsWith("AWS::")) {
        List<String> because = more.by().statements();
        paths.add(new AccessPath(principal, via(steps), store.id(), all, isSure(steps), because));
      }
    }
  }

  private static AccessPath path(Workload workload, DataAccess data) {
    return new AccessPath(
        workload.id(), List.of(), data.store(), data.levels(), data.certain(), data.because());
  }
}
