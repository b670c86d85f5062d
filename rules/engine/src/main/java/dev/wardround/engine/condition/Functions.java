package dev.wardround.engine.condition;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that Wardround adds to CEL. */
final class Functions {
  private Functions() {}

  static Object apply(Call call, Object[] args, Evaluation evaluation) {
    Knowledge knowledge = evaluation.asked().knowledge();
    return switch (call.function()) {
      case "secret" -> isSecret(args[0]);
      case "statements" -> Statements.of(args[0], Operators.path(call));
      case "actionMatches" -> actionMatches(call, args);
      case "hasTag" -> Tags.has(args[0], (String) args[1]);
      case "runtime" -> runtime(call, args[0], evaluation.asked());
      case "today" -> knowledge.today().toString();
      case "daysUntil" -> days(args[0], knowledge, 1);
      case "daysSince" -> days(args[0], knowledge, -1);
      default -> ofGraph(call, args, evaluation.asked());
    };
  }

  private static Object ofGraph(Call call, Object[] args, Asked asked) {
    String id = id(args[0], asked);
    GraphFacts graph = asked.knowledge().graph();
    return switch (call.function()) {
      case "related" -> attributes(graph.related(id, (String) args[1]));
      case "internetExposed" -> internetExposed(exposures(graph, id));
      case "exposures" -> Views.exposures(exposures(graph, id));
      case "vulnerabilities" -> vulnerabilities(graph, id);
      case "reachableData" -> reachableData(graph, id);
      case "patientData" -> Views.word(patientData(graph, id));
      default -> new Problem("no function " + call.function());
    };
  }

  private static String id(Object subject, Asked asked) {
    if (subject == asked.resource()) {
      return asked.id();
    }
    if (subject instanceof Value.Mapping attributes) {
      return asked.knowledge().owner(attributes).map(Resource::id).orElse("");
    }
    return subject instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : "";
  }

  private static List<Object> attributes(List<Resource> resources) {
    List<Object> attributes = new ArrayList<>();
    resources.forEach(resource -> attributes.add(resource.attributes()));
    return attributes;
  }

  /** A workload's own ways in; of another resource, those that it opens. */
  private static List<Workload.Exposure> exposures(GraphFacts graph, String id) {
    Optional<Workload> workload = graph.workload(id);
    if (workload.isPresent()) {
      return workload.get().exposures();
    }
    List<Workload.Exposure> opened = new ArrayList<>();
    for (Workload each : graph.workloads()) {
      each.exposures().stream().filter(e -> e.resource().equals(id)).forEach(opened::add);
    }
    return opened;
  }

  /** A store's own; of a workload, the surest of the stores that it may touch. */
  private static DataStore.PatientData patientData(GraphFacts graph, String id) {
    List<DataStore> stores = new ArrayList<>();
    graph.store(id).ifPresent(stores::add);
    for (Workload.DataAccess access : graph.workload(id).map(Workload::data).orElse(List.of())) {
      graph.store(access.store()).ifPresent(stores::add);
    }
    return stores.stream()
        .map(DataStore::patientData)
        .min(Comparator.comparing(Functions::doubt))
        .orElse(DataStore.PatientData.UNKNOWN);
  }

  private static int doubt(DataStore.PatientData patientData) {
    return switch (patientData) {
      case DECLARED -> 0;
      case LIKELY -> 1;
      case UNKNOWN -> 2;
      case NONE -> 3;
    };
  }

  private static boolean isSecret(Object value) {
    return value instanceof Value.Secret
        || (value instanceof Value.Joined joined
            && joined.parts().stream().anyMatch(Functions::isSecret));
  }

  /** No vulnerability in code that nobody has seen is no good news. */
  private static Object vulnerabilities(GraphFacts graph, String id) {
    List<Object> found = Views.vulnerabilities(id, graph);
    Workload workload = graph.workload(id).orElse(null);
    if (!found.isEmpty() || workload == null) {
      return found;
    }
    boolean seen = workload.code().stream().anyMatch(Workload.Code::present);
    return seen
        ? found
        : new Missing("the components of \"" + workload.name() + "\" are not in the scan");
  }

  /** An identity that is not known may touch anything. */
  private static Object reachableData(GraphFacts graph, String id) {
    Workload workload = graph.workload(id).orElse(null);
    if (workload == null) {
      return List.of();
    }
    boolean known = !workload.identity().id().isEmpty() || !workload.data().isEmpty();
    return known
        ? Views.data(workload.data(), graph)
        : new Missing("what \"" + workload.name() + "\" runs as: " + workload.identity().label());
  }

  private static Object internetExposed(List<Workload.Exposure> exposures) {
    Object answer = false;
    for (Workload.Exposure exposure : exposures) {
      if (exposure.reach() == Workload.Reach.INTERNET) {
        return true;
      }
      if (exposure.reach() == Workload.Reach.UNKNOWN) {
        answer = new Missing(exposure.label() + ": " + exposure.detail());
      }
    }
    return answer;
  }

  private static Object actionMatches(Call call, Object[] args) {
    for (int i = 0; i < 2; i++) {
      if (!(args[i] instanceof String)) {
        return Operators.notOf("a text", args[i], call.args().get(i));
      }
    }
    return Wildcard.matches((String) args[0], (String) args[1]);
  }

  private static Object runtime(Call call, Object identifier, Asked asked) {
    return identifier instanceof String text
        ? Runtimes.fact(asked.provider(), text, asked.knowledge().today())
        : Operators.notOf("a text", identifier, call.args().get(0));
  }

  private static Object days(Object date, Knowledge knowledge, int sign) {
    try {
      LocalDate day = LocalDate.parse(String.valueOf(date));
      return sign * ChronoUnit.DAYS.between(knowledge.today(), day);
    } catch (DateTimeParseException e) {
      return new Problem("not a date of the form 2026-01-31");
    }
  }
}
