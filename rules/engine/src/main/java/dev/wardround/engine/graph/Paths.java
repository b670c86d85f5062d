package dev.wardround.engine.graph;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.DataAccess;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stations from the internet through a workload to patient data: the widest way in, the worst
 * data out.
 */
final class Paths {
  private final Graph graph;

  Paths(Graph graph) {
    this.graph = graph;
  }

  static PathStep step(Component component, Vulnerability vulnerability) {
    String known = vulnerability.knownExploited() ? ", known to be exploited" : "";
    return new PathStep(
        PathStep.Kind.VULNERABILITY,
        component.name() + " " + component.version(),
        vulnerability.id() + ", " + vulnerability.severity() + known + reached(component),
        component.location());
  }

  private static String reached(Component component) {
    return switch (component.reach().state()) {
      case REACHED -> ", which the code comes to";
      case NOT_REACHED -> ", which no code comes to";
      case NOT_KNOWN -> "";
    };
  }

  List<PathStep> of(Workload workload, Optional<PathStep> vulnerability) {
    List<PathStep> steps = new ArrayList<>();
    entry(workload).ifPresent(exposure -> enter(exposure, steps));
    steps.add(
        new PathStep(
            PathStep.Kind.WORKLOAD, workload.name(), workload.type(), workload.location()));
    vulnerability.ifPresent(steps::add);
    worst(workload).ifPresent(access -> leave(workload, access, steps));
    return steps.size() == 1 ? List.of() : steps;
  }

  private static Optional<Exposure> entry(Workload workload) {
    return workload.exposures().stream()
        .filter(e -> e.reach() == Reach.INTERNET || e.reach() == Reach.AUTHENTICATED)
        .findFirst();
  }

  private static void enter(Exposure exposure, List<PathStep> steps) {
    boolean anyone = exposure.reach() == Reach.INTERNET;
    steps.add(
        new PathStep(
            PathStep.Kind.INTERNET,
            "internet",
            anyone ? "anyone" : "with credentials",
            Location.of("")));
    steps.add(
        new PathStep(
            PathStep.Kind.ENTRY, exposure.label(), exposure.detail(), exposure.location()));
  }

  private Optional<DataAccess> worst(Workload workload) {
    return workload.data().stream()
        .filter(access -> holdsPatientData(access.store()))
        .min(
            Comparator.comparing((DataAccess access) -> kind(access.store()))
                .thenComparing(a -> !a.certain()));
  }

  private PatientData kind(String store) {
    return graph.store(store).map(DataStore::patientData).orElse(PatientData.UNKNOWN);
  }

  private boolean holdsPatientData(String store) {
    PatientData kind = kind(store);
    return kind == PatientData.DECLARED || kind == PatientData.LIKELY;
  }

  private void leave(Workload workload, DataAccess access, List<PathStep> steps) {
    steps.add(
        new PathStep(
            PathStep.Kind.IDENTITY,
            workload.identity().label(),
            String.join("; ", access.because()),
            workload.identity().location()));
    DataStore store = graph.store(access.store()).orElseThrow();
    String may = (access.certain() ? "may " : "perhaps may ") + String.join(", ", access.levels());
    steps.add(
        new PathStep(
            PathStep.Kind.DATA, store.name(), may + " (" + store.reason() + ")", store.location()));
  }
}
