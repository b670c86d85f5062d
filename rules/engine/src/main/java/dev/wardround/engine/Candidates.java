package dev.wardround.engine;

import dev.wardround.engine.condition.Asked;
import dev.wardround.engine.condition.GraphFacts;
import dev.wardround.engine.condition.Knowledge;
import dev.wardround.engine.condition.Views;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The subjects of an inventory by kind, in its order; our own kinds are made when asked for. Rules
 * may ask side by side.
 */
final class Candidates {
  private final Inventory inventory;
  private final GraphFacts graph;
  private final Knowledge knowledge;
  private final Map<String, List<Candidate>> byKind = new ConcurrentHashMap<>();
  private final Map<String, String> formats = new HashMap<>();

  Candidates(Inventory inventory, GraphFacts graph, Knowledge knowledge) {
    this.inventory = inventory;
    this.graph = graph;
    this.knowledge = knowledge;
    for (Resource resource : inventory.resources()) {
      byKind.computeIfAbsent(resource.type(), type -> new ArrayList<>()).add(of(resource));
      formats.put(resource.id(), resource.format());
    }
  }

  List<Candidate> ofKind(String kind) {
    return byKind.computeIfAbsent(kind, this::own);
  }

  private List<Candidate> own(String kind) {
    return switch (kind) {
      case "workload" -> graph.workloads().stream().map(this::of).toList();
      case "datastore" -> graph.stores().stream().map(this::of).toList();
      case "identity" -> identities();
      case "component" -> inventory.components().stream().map(this::of).toList();
      case "vulnerability" -> vulnerabilities();
      default -> List.of();
    };
  }

  private Candidate of(Resource resource) {
    String workload = graph.workload(resource.id()).map(Workload::id).orElse("");
    return new Candidate(
        new Asked(
            resource.attributes(), resource.id(), resource.type(), resource.name(), knowledge),
        new Subject(resource.id(), resource.type(), resource.name(), workload, resource.location()),
        resource.id(),
        resource.format(),
        Optional.of(resource.attributes()),
        Optional.empty());
  }

  private Candidate of(Workload workload) {
    return plain(
        Views.of(workload, graph),
        "workload",
        new Subject(
            workload.id(), workload.type(), workload.name(), workload.id(), workload.location()));
  }

  private Candidate of(DataStore store) {
    return plain(
        Views.of(store),
        "datastore",
        new Subject(store.id(), store.type(), store.name(), "", store.location()));
  }

  private List<Candidate> identities() {
    Map<String, List<String>> users = new LinkedHashMap<>();
    Map<String, Workload.Identity> identities = new LinkedHashMap<>();
    for (Workload workload : graph.workloads()) {
      String key = workload.identity().id();
      if (!key.isEmpty()) {
        users.computeIfAbsent(key, k -> new ArrayList<>()).add(workload.id());
        identities.putIfAbsent(key, workload.identity());
      }
    }
    List<Candidate> found = new ArrayList<>();
    identities.forEach(
        (key, identity) -> found.add(of(identity, users.getOrDefault(key, List.of()))));
    return found;
  }

  private Candidate of(Workload.Identity identity, List<String> users) {
    String only = users.size() == 1 ? users.get(0) : "";
    return plain(
        Views.of(identity, users),
        "identity",
        new Subject(identity.id(), "identity", identity.label(), only, identity.location()));
  }

  private Candidate plain(Map<String, Object> view, String kind, Subject subject) {
    return new Candidate(
        new Asked(view, subject.id(), kind, subject.name(), knowledge),
        subject,
        subject.id(),
        formatOf(subject.id()),
        Optional.empty(),
        Optional.empty());
  }

  private String formatOf(String id) {
    return formats.getOrDefault(id, "");
  }

  private Candidate of(Component component) {
    String name = component.name() + " " + component.version();
    return new Candidate(
        new Asked(Views.of(component), component.purl(), "component", name.strip(), knowledge),
        subject(component, name.strip()),
        component.purl() + "|" + component.manifest(),
        component.ecosystem().toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Each vulnerability of each component; a component of known version without any is spared once.
   * One whose version is not known was not matched, and the coverage says so. Of guesses about one
   * component that have the same reason the worst stands for all: they are one question.
   */
  private List<Candidate> vulnerabilities() {
    List<Candidate> found = new ArrayList<>();
    for (Component component : inventory.components()) {
      List<Vulnerability> known = graph.vulnerabilities(component);
      for (Vulnerability vulnerability : known) {
        if (vulnerability.confidence() == Vulnerability.Confidence.EXACT) {
          found.add(of(component, vulnerability));
        }
      }
      Guesses.of(known).forEach(guess -> found.add(of(component, guess)));
      if (known.isEmpty() && component.certainty() == Component.Certainty.EXACT) {
        found.add(spared(component));
      }
    }
    return found;
  }

  private Candidate spared(Component component) {
    String name = (component.name() + " " + component.version()).strip();
    return new Candidate(
        new Asked(Views.spared(component), component.purl(), "vulnerability", name, knowledge),
        subject(component, name),
        component.purl() + "|" + component.manifest(),
        component.ecosystem().toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.empty());
  }

  private Candidate of(Component component, Vulnerability vulnerability) {
    String name = (component.name() + " " + component.version()).strip();
    return new Candidate(
        new Asked(
            Views.of(component, vulnerability), component.purl(), "vulnerability", name, knowledge),
        subject(component, name),
        // Without the version: an update that does not mend it leaves the same finding.
        component.ecosystem()
            + "|"
            + component.name()
            + "|"
            + vulnerability.id()
            + "|"
            + component.manifest(),
        component.ecosystem().toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.of(new Candidate.Affected(component, vulnerability)));
  }

  private Subject subject(Component component, String name) {
    Location location = component.location();
    return new Subject(component.purl(), "component", name, workloadWith(component), location);
  }

  private String workloadWith(Component component) {
    List<Workload> with = graph.workloadsWith(component);
    return with.size() == 1 ? with.get(0).id() : "";
  }
}
