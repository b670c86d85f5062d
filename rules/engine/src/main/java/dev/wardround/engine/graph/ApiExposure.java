package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways from an API Gateway (REST, HTTP or WebSocket) to a function. */
final class ApiExposure {
  private final References references;

  ApiExposure(References references) {
    this.references = references;
  }

  /** The ways that a resource which refers to the function opens, if it is a part of an API. */
  List<Exposure> through(Resource resource, Set<String> functionIds) {
    return switch (resource.type()) {
      case "AWS::ApiGateway::Method" -> List.of(method(resource));
      case "AWS::ApiGateway::RestApi" -> openApi(resource, "Body", functionIds);
      case "AWS::ApiGatewayV2::Api" -> httpApi(resource, functionIds);
      case "AWS::ApiGatewayV2::Integration" -> routes(resource);
      default -> List.of();
    };
  }

  private Exposure method(Resource method) {
    Optional<Value> type = Attributes.get(method, "AuthorizationType");
    String verb = Attributes.text(method, "HttpMethod");
    String label = (verb.isEmpty() ? "a method" : verb) + " " + path(method);
    Reach byApi = restApi(method).map(this::reachOf).orElse(Reach.INTERNET);
    return guarded(method, label, type, byApi);
  }

  private static Exposure guarded(
      Resource resource, String label, Optional<Value> type, Reach byApi) {
    Optional<Value.Unknown> unknown = Attributes.unknown(type);
    if (unknown.isPresent()) {
      return exposure(resource, Reach.UNKNOWN, label, unknown.get().why());
    }
    String name = type.flatMap(Value::asText).orElse("NONE");
    if (!name.equals("NONE")) {
      return exposure(resource, Reach.AUTHENTICATED, label, "authorization " + name);
    }
    return switch (byApi) {
      case INTERNAL -> exposure(resource, byApi, label, "no authorizer, but a private API");
      case UNKNOWN ->
          exposure(resource, byApi, label, "no authorizer; the API's resource policy decides");
      default -> exposure(resource, Reach.INTERNET, label, "no authorizer");
    };
  }

  private static Exposure exposure(Resource resource, Reach reach, String label, String detail) {
    return new Exposure(reach, label, detail, resource.id(), resource.location());
  }

  private Optional<Resource> restApi(Resource method) {
    return Attributes.get(method, "RestApiId")
        .flatMap(value -> References.targets(value).stream().findFirst())
        .flatMap(references::resource)
        .filter(api -> api.type().equals("AWS::ApiGateway::RestApi"));
  }

  private Reach reachOf(Resource api) {
    boolean isPrivate =
        Attributes.items(Attributes.get(api, "EndpointConfiguration", "Types")).stream()
            .anyMatch(type -> type.asText().orElse("").equals("PRIVATE"));
    if (isPrivate) {
      return Reach.INTERNAL;
    }
    return Attributes.get(api, "Policy").isPresent() ? Reach.UNKNOWN : Reach.INTERNET;
  }

  private String path(Resource method) {
    StringBuilder path = new StringBuilder();
    Optional<Resource> part = parent(method, "ResourceId");
    for (int depth = 0; part.isPresent() && depth < 30; depth++) {
      path.insert(0, "/" + Attributes.text(part.get(), "PathPart"));
      part = parent(part.get(), "ParentId");
    }
    return path.length() == 0 ? "/" : path.toString();
  }

  private Optional<Resource> parent(Resource resource, String attribute) {
    return Attributes.get(resource, attribute)
        .flatMap(value -> References.targets(value).stream().findFirst())
        .flatMap(references::resource)
        .filter(found -> found.type().equals("AWS::ApiGateway::Resource"));
  }

  private List<Exposure> openApi(Resource api, String attribute, Set<String> functionIds) {
    if (!(Attributes.get(api, attribute).orElse(null) instanceof Value.Mapping body)) {
      return List.of();
    }
    Reach byApi = api.type().equals("AWS::ApiGateway::RestApi") ? reachOf(api) : Reach.INTERNET;
    List<Exposure> found = new ArrayList<>();
    for (OpenApi.Operation operation : new OpenApi(body).operationsOf(functionIds)) {
      Reach reach = operation.reach() == Reach.INTERNET ? byApi : operation.reach();
      found.add(
          new Exposure(
              reach,
              operation.label(),
              operation.detail(),
              api.id(),
              operation.value().location()));
    }
    return found;
  }

  private List<Exposure> httpApi(Resource api, Set<String> functionIds) {
    Optional<Value> target = Attributes.get(api, "Target");
    if (target.isPresent() && Attributes.refersTo(target.get(), functionIds)) {
      String key = Attributes.text(api, "RouteKey");
      return List.of(
          guarded(api, key.isEmpty() ? "$default" : key, Optional.empty(), Reach.INTERNET));
    }
    return openApi(api, "Body", functionIds);
  }

  private List<Exposure> routes(Resource integration) {
    List<Exposure> found = new ArrayList<>();
    for (Resource route : references.to(integration.id())) {
      if (route.type().equals("AWS::ApiGatewayV2::Route")) {
        String key = Attributes.text(route, "RouteKey");
        found.add(
            guarded(
                route,
                key.isEmpty() ? "a route" : key,
                Attributes.get(route, "AuthorizationType"),
                Reach.INTERNET));
      }
    }
    return found;
  }
}
