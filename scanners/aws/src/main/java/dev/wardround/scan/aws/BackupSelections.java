package dev.wardround.scan.aws;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names in each backup selection the stores that it takes by a pattern or by their tags, as it
 * names those that it takes one by one.
 */
final class BackupSelections {
  static final String TYPE = "AWS::Backup::BackupSelection";

  private static final Set<String> BACKED_UP =
      Set.of(
          "AWS::S3::Bucket",
          "AWS::DynamoDB::Table",
          "AWS::RDS::DBInstance",
          "AWS::RDS::DBCluster",
          "AWS::EFS::FileSystem",
          "AWS::Redshift::Cluster");

  private final Collection<Resource> account;

  BackupSelections(Collection<Resource> account) {
    this.account = account;
  }

  /** The resource itself, unless it is a selection that takes more than it names. */
  Resource named(Resource resource) {
    if (!resource.type().equals(TYPE)
        || !(resource.attributes().get("BackupSelection").orElse(null)
            instanceof Value.Mapping selection)) {
      return resource;
    }
    List<Value> taken = new ArrayList<>(items(selection.get("Resources")));
    for (Resource store : account) {
      if (BACKED_UP.contains(store.type())) {
        taken.removeIf(value -> value.asText().filter(store.id()::equals).isPresent());
        if (takes(selection, store)) {
          taken.add(new Value.Reference(store.id(), "Arn", selection.location()));
        }
      }
    }
    return with(resource, selection, new Value.Sequence(taken, selection.location()));
  }

  private static Resource with(Resource resource, Value.Mapping selection, Value taken) {
    Map<String, Value> inner = new LinkedHashMap<>(selection.entries());
    inner.put("Resources", taken);
    Map<String, Value> outer = new LinkedHashMap<>(resource.attributes().entries());
    outer.put("BackupSelection", new Value.Mapping(inner, selection.location()));
    return resource.with(new Value.Mapping(outer, resource.attributes().location()));
  }

  /**
   * A tag of the list takes a store; a name or pattern takes it where all conditions hold, and no
   * pattern and no tag at all take everything; what is left out by name is taken by neither.
   */
  private static boolean takes(Value.Mapping selection, Resource store) {
    if (matches(selection.get("NotResources"), store)) {
      return false;
    }
    Map<String, String> tags = tags(store);
    List<Value> listed = items(selection.get("ListOfTags"));
    boolean everything = listed.isEmpty() && items(selection.get("Resources")).isEmpty();
    return (everything || matches(selection.get("Resources"), store))
        ? conditionsHold(selection.get("Conditions"), tags)
        : listed.stream().anyMatch(tag -> tagged(tag, tags));
  }

  private static boolean matches(Optional<Value> patterns, Resource store) {
    return items(patterns).stream()
        .flatMap(pattern -> pattern.asText().stream())
        .anyMatch(pattern -> Wildcards.match(pattern, store.id()));
  }

  private static boolean tagged(Value condition, Map<String, String> tags) {
    return value(condition).equals(Optional.ofNullable(tags.get(key(condition))));
  }

  private static boolean conditionsHold(Optional<Value> conditions, Map<String, String> tags) {
    if (!(conditions.orElse(null) instanceof Value.Mapping operators)) {
      return true;
    }
    return operators.entries().entrySet().stream()
        .allMatch(
            operator ->
                items(Optional.of(operator.getValue())).stream()
                    .allMatch(condition -> holds(operator.getKey(), condition, tags)));
  }

  private static boolean holds(String operator, Value condition, Map<String, String> tags) {
    String wanted = value(condition).orElse("");
    Optional<String> actual = Optional.ofNullable(tags.get(key(condition)));
    return switch (operator) {
      case "StringEquals" -> actual.filter(wanted::equals).isPresent();
      case "StringLike" -> actual.filter(text -> Wildcards.match(wanted, text)).isPresent();
      case "StringNotEquals" -> actual.filter(wanted::equals).isEmpty();
      case "StringNotLike" -> actual.filter(text -> Wildcards.match(wanted, text)).isEmpty();
      default -> false;
    };
  }

  /** The tag that a condition asks for: {@code aws:ResourceTag/name}, or the name alone. */
  private static String key(Value condition) {
    String key = text(condition, "ConditionKey").orElse("");
    return key.substring(key.indexOf('/') + 1);
  }

  private static Optional<String> value(Value condition) {
    return text(condition, "ConditionValue");
  }

  private static Map<String, String> tags(Resource store) {
    Map<String, String> tags = new LinkedHashMap<>();
    String name = store.type().equals("AWS::EFS::FileSystem") ? "FileSystemTags" : "Tags";
    for (Value tag : items(store.attributes().get(name))) {
      text(tag, "Key").ifPresent(key -> tags.put(key, text(tag, "Value").orElse("")));
    }
    return tags;
  }

  private static Optional<String> text(Value mapping, String name) {
    return mapping instanceof Value.Mapping m
        ? m.get(name).flatMap(Value::asText)
        : Optional.empty();
  }

  private static List<Value> items(Optional<Value> value) {
    return value.orElse(null) instanceof Value.Sequence sequence ? sequence.items() : List.of();
  }
}
