package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the events of a function make: APIs, schedules, queues, streams, permissions. */
final class EventTemplate {
  /**
   * Events that make no resource which bears on data or exposure, or whose resource stands in the
   * file itself.
   */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "cognitoUserPool",
          "alexaSkill",
          "alexaSmartHome",
          "iot",
          "iotFleetProvisioning",
          "cloudwatchEvent",
          "cloudwatchLog",
          "eventBridge",
          "s3",
          "sns",
          "alb",
          "websocket",
          "cloudFront",
          "msk",
          "kafka",
          "activemq",
          "rabbitmq");

  private final Map<String, Value> resources;
  private final ApiTemplate apis;
  private final List<String> unknown = new ArrayList<>();

  EventTemplate(Service service, Map<String, Value> resources) {
    this.resources = resources;
    this.apis = new ApiTemplate(service, resources);
  }

  /** Kinds of event that are not known here. */
  List<String> unknown() {
    return unknown;
  }

  void add(String functionId, Value event) {
    if (event.asText().isPresent()) {
      add(functionId, event.asText().get(), event);
    } else if (event instanceof Value.Mapping mapping) {
      mapping.entries().forEach((kind, settings) -> add(functionId, kind, settings));
    }
  }

  private void add(String functionId, String kind, Value settings) {
    switch (kind) {
      case "http" -> apis.http(functionId, settings);
      case "httpApi" -> apis.httpApi(functionId, settings);
      case "schedule" -> schedule(functionId, settings);
      case "sqs", "stream" -> source(functionId, kind, settings);
      default -> {
        if (!PASSED_OVER.contains(kind)) {
          unknown.add(kind);
        }
      }
    }
  }

  private void schedule(String functionId, Value settings) {
    Location at = settings.location();
    Value rate = Build.get(settings, "rate").orElse(settings);
    resources.put(
        free(functionId + "Schedule"),
        Build.at(at)
            .put(
                "ScheduleExpression",
                rate instanceof Value.Sequence list && !list.items().isEmpty()
                    ? list.items().get(0)
                    : rate)
            .put(
                "Targets",
                Build.list(
                    at,
                    Build.at(at)
                        .put("Arn", Build.arn(functionId, at))
                        .put("Id", "function")
                        .done()))
            .resource("AWS::Events::Rule"));
  }

  private void source(String functionId, String kind, Value settings) {
    Location at = settings.location();
    Value arn = Build.get(settings, "arn").orElse(settings);
    resources.put(
        free(functionId + "EventSourceMapping" + LogicalId.of(kind)),
        Build.at(at)
            .put("EventSourceArn", arn)
            .put("FunctionName", Build.arn(functionId, at))
            .put("BatchSize", Build.get(settings, "batchSize"))
            .resource("AWS::Lambda::EventSourceMapping"));
  }

  private String free(String id) {
    String free = id;
    for (int i = 2; resources.containsKey(free); i++) {
      free = id + i;
    }
    return free;
  }
}
