package dev.wardround.scan.azure;

import com.azure.resourcemanager.resourcegraph.models.QueryRequest;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Collects an estate: all resources at once, then what only further calls tell of each. */
final class Collecting {
  private static final int THREADS = 16;

  /** Resource Graph takes no more subscriptions in one query. */
  private static final int AT_ONCE = 1000;

  /** How far down further calls go: from a service to its APIs to their policies. */
  private static final int DEEPEST = 4;

  private static final String ALL =
      "resources | project id, name, type, location, kind, sku, tags, identity, zones, plan,"
          + " managedBy, properties | order by id asc";

  private final Graph graph;
  private final DetailCalls details;
  private final Calls calls;
  private final Map<String, List<Detail>> wanted = new HashMap<>();
  private final Estate estate = new Estate();

  Collecting(Graph graph, DetailCalls details, Calls calls) {
    this.calls = calls;
    this.graph = graph;
    this.details = details;
    for (Detail detail : Details.all()) {
      wanted.computeIfAbsent(detail.type(), type -> new ArrayList<>()).add(detail);
    }
  }

  Estate estate(List<String> subscriptions) {
    List<Found> next = new ArrayList<>();
    for (String id : subscriptions) {
      next.add(subscription(id));
    }
    next.addAll(added(listed(subscriptions)));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, t -> new Thread(t, "azure"));
    try {
      for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
        next = added(told(next, threads));
      }
    } finally {
      threads.shutdownNow();
    }
    return estate;
  }

  private static Found subscription(String id) {
    String text = "/subscriptions/" + id;
    return new Found(
        new ResourceId(text, id, Details.SUBSCRIPTION, id, ""), Subscriptions.READ, Map.of());
  }

  private List<Found> listed(List<String> subscriptions) {
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < subscriptions.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, subscriptions.size());
      List<String> some = subscriptions.subList(from, to);
      QueryRequest scope = new QueryRequest().withSubscriptions(some);
      for (Map<?, ?> row : graph.rows(place(some), scope, ALL)) {
        if (row.get("id") instanceof String text) {
          ResourceId.of(text).ifPresent(id -> found.add(new Found(id, Graph.PERMISSION, row)));
        }
      }
    }
    return found;
  }

  private static String place(List<String> subscriptions) {
    return subscriptions.size() == 1
        ? "/subscriptions/" + subscriptions.get(0)
        : subscriptions.size() + " subscriptions";
  }

  private List<Found> added(List<Found> found) {
    List<Found> fresh = new ArrayList<>();
    for (Found one : found) {
      if (estate.add(one)) {
        fresh.add(one);
      }
    }
    return fresh;
  }

  /** Asks about several resources at a time; the calls about one resource follow each other. */
  private List<Found> told(List<Found> resources, ExecutorService threads) {
    List<Callable<List<Found>>> tasks = new ArrayList<>();
    for (Found resource : resources) {
      List<Detail> about = wanted.getOrDefault(resource.id().type(), List.of());
      if (!about.isEmpty()) {
        tasks.add(() -> told(resource, about));
      }
    }
    List<Found> found = new ArrayList<>();
    try {
      for (Future<List<Found>> told : threads.invokeAll(tasks)) {
        found.addAll(told.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call about a resource broke", e.getCause());
    }
    return found;
  }

  private List<Found> told(Found resource, List<Detail> about) {
    List<Found> found = new ArrayList<>();
    for (Detail detail : about) {
      try {
        found.addAll(detail.concerns(resource) ? details.made(detail, resource) : List.of());
      } catch (RuntimeException e) {
        broken(detail, e);
      }
    }
    return found;
  }

  private void broken(Detail detail, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    calls.add(
        "scanner",
        detail.permission(),
        Outcome.FAILED,
        "the scanner broke: " + e.getClass().getSimpleName() + where,
        "this is a defect of wardround: please report it");
  }
}
