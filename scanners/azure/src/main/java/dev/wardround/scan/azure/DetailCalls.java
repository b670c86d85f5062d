package dev.wardround.scan.azure;

import com.azure.core.http.HttpResponse;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the further calls and brings their answers to where they belong. */
final class DetailCalls {
  private final Connection connection;
  private final Calls calls;

  DetailCalls(Connection connection, Calls calls) {
    this.connection = connection;
    this.calls = calls;
  }

  /** Resources that one call tells of; what it tells of the resource itself is put into it. */
  List<Found> made(Detail detail, Found resource) {
    return switch (detail.form()) {
      case ITSELF -> itself(detail, resource);
      case PROPERTY -> property(detail, resource);
      case ONE -> one(detail, resource);
      case ALL -> all(detail, resource);
    };
  }

  private List<Found> itself(Detail detail, Found resource) {
    Answer<Map<?, ?>> answer = ask(detail, resource, detail.of(resource.id()));
    answer
        .answer()
        .map(body -> body.get("properties"))
        .ifPresent(p -> resource.put("properties", Untyped.value(p, resource.at())));
    if (answer.isRefused()) {
      resource.put("properties", new Value.Unknown(answer.refusal(), resource.at()));
    }
    return List.of();
  }

  private List<Found> property(Detail detail, Found resource) {
    Answer<Map<?, ?>> answer = ask(detail, resource, detail.of(resource.id()));
    answer
        .answer()
        .map(body -> body.get("properties"))
        .ifPresent(p -> resource.putProperty(detail.property(), Untyped.value(p, resource.at())));
    if (answer.isRefused()) {
      resource.putProperty(detail.property(), new Value.Unknown(answer.refusal(), resource.at()));
    }
    return List.of();
  }

  /**
   * The resource that was asked for, whatever the answer calls it. Where the call is refused, the
   * resource is there, but nothing of it is known.
   */
  private List<Found> one(Detail detail, Found resource) {
    Answer<Map<?, ?>> answer = ask(detail, resource, detail.of(resource.id()));
    if (answer.answer().isEmpty() && !answer.isRefused()) {
      return List.of();
    }
    ResourceId id =
        ResourceId.of(resource.id().text() + "/" + detail.path())
            .orElseThrow(() -> new IllegalStateException("no path of a resource"));
    Found found = new Found(id, detail.permission(), answer.answer().orElse(Map.of()));
    if (answer.isRefused()) {
      found.put("properties", new Value.Unknown(answer.refusal(), found.at()));
    }
    return List.of(found);
  }

  private List<Found> all(Detail detail, Found resource) {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String next = detail.of(resource.id());
    while (!next.isEmpty() && seen.add(next)) {
      Map<?, ?> page = ask(detail, resource, next).answer().orElse(Map.of());
      if (page.get("value") instanceof List<?> items) {
        items.forEach(item -> add(item, detail, found));
      }
      next = page.get("nextLink") instanceof String link ? own(link, detail, resource) : "";
    }
    return found;
  }

  /** Only the cloud itself may be sent the identity's token. */
  private String own(String link, Detail detail, Found resource) {
    if (link.isEmpty() || connection.owns(link)) {
      return link;
    }
    calls.partly(
        "/subscriptions/" + resource.id().subscription(),
        detail.permission(),
        "the next page of the answer is at another host");
    return "";
  }

  private static void add(Object item, Detail detail, List<Found> found) {
    if (item instanceof Map<?, ?> body && body.get("id") instanceof String text) {
      ResourceId.of(text).ifPresent(id -> found.add(new Found(id, detail.permission(), body)));
    }
  }

  private Answer<Map<?, ?>> ask(Detail detail, Found resource, String path) {
    String subscription = "/subscriptions/" + resource.id().subscription();
    Answer<Answer<Map<?, ?>>> answer =
        calls.ask(subscription, detail.permission(), () -> read(subscription, detail, path));
    return answer.answer().orElseGet(() -> Answer.refused(answer.refusal()));
  }

  private Answer<Map<?, ?>> read(String place, Detail detail, String path) {
    try (HttpResponse response = connection.get(path)) {
      Optional<Map<?, ?>> body = body(response.getBodyAsBinaryData().toBytes());
      int status = response.getStatusCode();
      return status == 200 && body.isPresent()
          ? Answer.of(body.get())
          : calls.refused(place, detail.permission(), status, code(body.orElse(Map.of())));
    }
  }

  /** Empty where it is no JSON of an object, or is nested too deeply. */
  private static Optional<Map<?, ?>> body(byte[] bytes) {
    try (JsonReader reader = JsonProviders.createReader(bytes)) {
      return reader.readUntyped() instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static String code(Map<?, ?> body) {
    return body.get("error") instanceof Map<?, ?> error && error.get("code") instanceof String code
        ? code
        : "";
  }
}
