package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The actions of a statement, laid out for look-up: whole names in a set, patterns by the service
 * that they name. Nothing asks whether an action exists.
 */
final class ActionPatterns {
  private static final List<Wildcard> NONE = List.of();

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<Wildcard>> byService = new HashMap<>();
  private final List<Wildcard> anyService = new ArrayList<>();
  private boolean everything;

  ActionPatterns(List<String> patterns) {
    for (String pattern : patterns) {
      add(pattern.toLowerCase(Locale.ROOT));
    }
  }

  /** Both in lower case, the service without its colon. */
  Truth match(String service, String action) {
    if (everything || names.contains(action)) {
      return Truth.YES;
    }
    Truth named = anyOf(byService.getOrDefault(service, NONE), action);
    return named == Truth.YES ? named : named.or(anyOf(anyService, action));
  }

  private static Truth anyOf(List<Wildcard> patterns, String action) {
    Truth any = Truth.NO;
    for (int i = 0; i < patterns.size() && any != Truth.YES; i++) {
      any = any.or(patterns.get(i).match(action));
    }
    return any;
  }

  private void add(String pattern) {
    if (pattern.equals("*") || pattern.equals("*:*")) {
      everything = true;
    } else if (isName(pattern)) {
      names.add(pattern);
    } else {
      String service = pattern.substring(0, Math.max(0, pattern.indexOf(':')));
      boolean fixed = !service.isEmpty() && isName(service);
      List<Wildcard> list =
          fixed ? byService.computeIfAbsent(service, s -> new ArrayList<>()) : anyService;
      list.add(Wildcard.of(pattern));
    }
  }

  private static boolean isName(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0 && !Wildcard.isUnknown(text);
  }
}
