package dev.wardround.engine.pack;

import dev.wardround.engine.condition.Condition;
import dev.wardround.engine.condition.ConditionCompiler;
import dev.wardround.engine.condition.ConditionException;
import dev.wardround.engine.schema.FieldTypes;
import dev.wardround.engine.schema.Spelling;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compiles the conditions of rules, for each of their kinds. */
final class RuleCompiler {
  private final FieldTypes types;
  private final Map<String, ConditionCompiler> compilers = new HashMap<>();

  RuleCompiler(FieldTypes types) {
    this.types = types;
  }

  PackRule compiled(RuleFile file) throws PackException {
    Map<String, PackRule.Conditions> byKind = new LinkedHashMap<>();
    for (String kind : file.rule().kinds()) {
      byKind.put(kind, conditions(file, kind));
    }
    return new PackRule(file.rule(), byKind, file.pointsAt());
  }

  private PackRule.Conditions conditions(RuleFile file, String kind) throws PackException {
    if (isMisspelt(kind)) {
      throw wrong(file, "kind", Spelling.unknown("kind " + kind, kind, types.names()));
    }
    Optional<Condition> when = Optional.empty();
    if (file.when().isPresent()) {
      when = Optional.of(condition(file, kind, "when", file.when().get()));
    }
    Condition pass = condition(file, kind, "pass", file.pass());
    try {
      return new PackRule.Conditions(when, pass, compiler(kind).message(file.message()));
    } catch (ConditionException e) {
      throw wrong(file, "message", "message: " + e.getMessage());
    }
  }

  private ConditionCompiler compiler(String kind) {
    return compilers.computeIfAbsent(kind, k -> ConditionCompiler.forKind(types, k));
  }

  private Condition condition(RuleFile file, String kind, String key, String text)
      throws PackException {
    try {
      return compiler(kind).condition(text);
    } catch (ConditionException e) {
      throw wrong(file, key, key + ": " + e.getMessage());
    }
  }

  private static PackException wrong(RuleFile file, String key, String what) {
    return new PackException(file.name() + ":" + file.lines().getOrDefault(key, 1) + ": " + what);
  }

  /** Kinds of services whose types are known, and our own, cannot be others than these. */
  private boolean isMisspelt(String kind) {
    if (types.has(kind)) {
      return false;
    }
    int service = kind.indexOf("::", 5);
    if (kind.startsWith("AWS::") && service > 0) {
      String prefix = kind.substring(0, service + 2);
      return types.names().stream().anyMatch(name -> name.startsWith(prefix));
    }
    return !kind.contains("/") && !kind.contains("::");
  }
}
