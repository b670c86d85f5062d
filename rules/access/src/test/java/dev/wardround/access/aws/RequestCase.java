package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A labelled request: its policies, its circumstances and the answer of another simulator. */
record RequestCase(String id, AwsRequest request, String expected, List<String> blockedBy) {

  static RequestCase of(Value.Mapping c) {
    Value.Mapping asked = mapping(c, "request");
    AwsIdentity identity =
        new AwsIdentity(
            principal(asked.get("principal").orElseThrow()),
            documents(c, "identity"),
            c.get("boundary").map(b -> documents(c, "boundary")),
            c.get("session").map(s -> List.of(PolicyDocument.of("session", s))),
            levels(c, "scp"));
    AwsResource resource =
        new AwsResource(
            text(asked, "resource"),
            text(asked, "resourceAccount"),
            c.get("resource").map(r -> PolicyDocument.of("resource", r)),
            levels(c, "rcp"),
            Truth.of(
                c.get("s3", "blockPublicAccess").flatMap(Value::asText).orElse("").equals("true")));
    AwsRequest request =
        AwsRequest.of(identity, text(asked, "action"), resource, context(mapping(asked, "context")))
            .through(documents(c, "endpoint"));
    List<String> blockers =
        c.get("expected", "blockedBy").map(RequestCase::texts).orElse(List.of());
    return new RequestCase(
        text(c, "id"), request, text(mapping(c, "expected"), "result"), blockers);
  }

  static Context context(Value.Mapping keys) {
    Map<String, List<String>> values = new HashMap<>();
    keys.entries().forEach((key, value) -> values.put(key, texts(value)));
    return Context.closed(values);
  }

  private static AwsPrincipal principal(Value value) {
    Optional<String> name = value.asText();
    if (name.isEmpty()) {
      return AwsPrincipal.anonymous();
    }
    return name.get().startsWith("arn:")
        ? AwsPrincipal.of(name.get())
        : AwsPrincipal.service(name.get());
  }

  static List<PolicyDocument> documents(Value.Mapping of, String name) {
    List<PolicyDocument> documents = new ArrayList<>();
    for (Value item : items(of.get(name))) {
      documents.add(PolicyDocument.of(name + documents.size(), item));
    }
    return documents;
  }

  static List<List<PolicyDocument>> levels(Value.Mapping of, String name) {
    List<List<PolicyDocument>> levels = new ArrayList<>();
    for (Value level : items(of.get(name))) {
      List<PolicyDocument> documents = new ArrayList<>();
      for (Value item : items(Optional.of(level))) {
        documents.add(PolicyDocument.of(name, item));
      }
      levels.add(documents);
    }
    return levels;
  }

  static List<Value> items(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof Value.Sequence s ? s.items() : List.of();
  }

  static List<String> texts(Value value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> texts.add(item.asText().orElseThrow()));
    } else {
      texts.add(value.asText().orElseThrow());
    }
    return texts;
  }

  static Value.Mapping mapping(Value.Mapping of, String name) {
    return (Value.Mapping) of.get(name).orElseThrow();
  }

  static String text(Value.Mapping of, String name) {
    return of.get(name).flatMap(Value::asText).orElseThrow();
  }
}
