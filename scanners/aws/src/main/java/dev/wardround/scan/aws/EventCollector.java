package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBus;

/** Event buses and who may put events on them. */
final class EventCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    EventBridgeClient events = account.client(EventBridgeClient::builder);
    account
        .calls()
        .all("events:ListEventBuses", () -> events.listEventBuses(r -> {}).eventBuses())
        .forEach(bus -> bus(bus, account, sink));
  }

  private static void bus(EventBus bus, Account account, Sink sink) {
    Location.Live at = account.at("events:ListEventBuses", bus.arn());
    sink.add("AWS::Events::EventBus", bus.name(), at, Form.of(at, bus, "Name", "Description"));
    if (bus.policy() == null) {
      return;
    }
    Value policy = JsonText.value(bus.policy(), at);
    Optional<Value> statements =
        policy instanceof Value.Mapping mapping ? mapping.get("Statement") : Optional.of(policy);
    List<Value> each =
        statements
            .map(v -> v instanceof Value.Sequence sequence ? sequence.items() : List.of(v))
            .orElse(List.of());
    for (int i = 0; i < each.size(); i++) {
      Location.Live place = account.at("events:ListEventBuses", bus.arn() + ":policy/" + (i + 1));
      Form form =
          Form.of(place).refer("EventBusName", bus.arn(), "Name").with("Statement", each.get(i));
      sink.add("AWS::Events::EventBusPolicy", bus.name(), place, form);
    }
  }
}
