package dev.wardround.engine.condition;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Facts of the graph under the names that conditions know them by (own.types). */
public final class Views {
  private Views() {}

  /** A workload as the kind {@code workload}. */
  public static Map<String, Object> of(Workload workload, GraphFacts graph) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", workload.id());
    view.put("type", workload.type());
    view.put("name", workload.name());
    view.put("runtime", workload.runtime());
    view.put("exposures", exposures(workload.exposures()));
    view.put("identity", of(workload.identity(), List.of(workload.id())));
    view.put("code", code(workload.code()));
    view.put("data", data(workload.data(), graph));
    return view;
  }

  /** An identity as the kind {@code identity}. */
  public static Map<String, Object> of(Workload.Identity identity, List<String> workloads) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", identity.id());
    view.put("label", identity.label());
    view.put("workloads", List.copyOf(workloads));
    return view;
  }

  /** A data store as the kind {@code datastore}. */
  public static Map<String, Object> of(DataStore store) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", store.id());
    view.put("type", store.type());
    view.put("name", store.name());
    view.put("patientData", word(store.patientData()));
    view.put("reason", store.reason());
    return view;
  }

  /** A component as the kind {@code component}. */
  public static Map<String, Object> of(Component component) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("purl", component.purl());
    view.put("ecosystem", component.ecosystem());
    view.put("name", component.name());
    view.put("version", component.version());
    view.put("certainty", word(component.certainty()));
    view.put("scope", word(component.scope()));
    view.put("via", component.via());
    view.put("manifest", component.manifest());
    return view;
  }

  /** A vulnerability of a component as the kind {@code vulnerability}. */
  public static Map<String, Object> of(Component component, Vulnerability vulnerability) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", vulnerability.id());
    view.put("aliases", vulnerability.aliases());
    view.put("severity", vulnerability.severity());
    view.put("score", vulnerability.score());
    view.put("knownExploited", vulnerability.knownExploited());
    view.put("exploitDueDate", vulnerability.exploitDueDate());
    view.put("published", vulnerability.published());
    view.put("component", component.name());
    view.put("version", component.version());
    view.put("ecosystem", component.ecosystem());
    view.put("purl", component.purl());
    view.put("scope", word(component.scope()));
    view.put("fixedVersions", vulnerability.fixedVersions());
    view.put("confidence", word(vulnerability.confidence()));
    view.put("affects", affects(vulnerability));
    view.put("manifest", component.manifest());
    return view;
  }

  /** A component that no advisory covers, as the kind {@code vulnerability}. */
  public static Map<String, Object> spared(Component component) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("component", component.name());
    view.put("version", component.version());
    view.put("scope", word(component.scope()));
    view.put("affects", false);
    return view;
  }

  /** A guess neither affects nor spares. */
  private static Object affects(Vulnerability vulnerability) {
    if (vulnerability.confidence() == Vulnerability.Confidence.GUESS) {
      return new Missing(vulnerability.reason());
    }
    return true;
  }

  static List<Object> exposures(List<Workload.Exposure> exposures) {
    List<Object> views = new ArrayList<>();
    for (Workload.Exposure exposure : exposures) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("reach", word(exposure.reach()));
      view.put("label", exposure.label());
      view.put("detail", exposure.detail());
      view.put("resource", exposure.resource());
      views.add(view);
    }
    return views;
  }

  static List<Object> vulnerabilities(String workload, GraphFacts graph) {
    List<Object> views = new ArrayList<>();
    for (Component component : graph.components(workload)) {
      graph.vulnerabilities(component).forEach(each -> views.add(of(component, each)));
    }
    return views;
  }

  static List<Object> data(List<Workload.DataAccess> accesses, GraphFacts graph) {
    List<Object> views = new ArrayList<>();
    for (Workload.DataAccess access : accesses) {
      DataStore store = graph.store(access.store()).orElse(null);
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("store", access.store());
      view.put("type", store == null ? "" : store.type());
      view.put("name", store == null ? access.store() : store.name());
      view.put("patientData", store == null ? "unknown" : word(store.patientData()));
      view.put("levels", access.levels());
      view.put("certain", access.certain());
      view.put("named", access.named());
      views.add(view);
    }
    return views;
  }

  private static List<Object> code(List<Workload.Code> places) {
    List<Object> views = new ArrayList<>();
    for (Workload.Code code : places) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("path", code.path());
      view.put("present", code.present());
      view.put("components", code.components());
      views.add(view);
    }
    return views;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
