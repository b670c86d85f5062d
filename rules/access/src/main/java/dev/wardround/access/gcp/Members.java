package dev.wardround.access.gcp;

import dev.wardround.access.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a member of a policy stands for: groups unfolded, domains, sets, everybody. */
final class Members {
  private static final String SUBJECT = "principal://goog/subject/";
  private static final String SERVICE_ACCOUNT =
      "principal://iam.googleapis.com/projects/-/serviceAccounts/";
  private static final String GROUP = "principalSet://goog/group/";
  private static final String CUSTOMER = "principalSet://goog/cloudIdentityCustomerId/";

  private final Map<String, List<String>> groups;
  private final Map<String, String> customers;

  Members(Map<String, List<String>> groups, Map<String, String> customers) {
    this.groups = groups;
    this.customers = customers;
  }

  Truth anyIs(List<String> members, String principal) {
    Truth any = Truth.NO;
    for (String member : members) {
      any = any.or(is(member, principal));
    }
    return any;
  }

  private Truth is(String member, String principal) {
    String plain = plain(member);
    if (plain.equals("allUsers") || plain.equals(principal)) {
      return Truth.YES;
    }
    if (plain.equals("allAuthenticatedUsers")) {
      return Truth.of(!principal.equals("anonymous"));
    }
    if (plain.startsWith("group:")) {
      return Truth.of(isIn(plain, principal));
    }
    if (plain.startsWith("domain:")) {
      boolean inside = principal.endsWith("@" + plain.substring("domain:".length()));
      return Truth.of(inside && principal.startsWith("user:"));
    }
    boolean hidden = plain.startsWith(CUSTOMER) || plain.indexOf('\uE000') >= 0;
    return hidden ? Truth.MAYBE : Truth.NO;
  }

  /** The names of deny policies in the words of allow policies. */
  private String plain(String member) {
    if (member.startsWith(SUBJECT)) {
      return "user:" + member.substring(SUBJECT.length());
    }
    if (member.startsWith(SERVICE_ACCOUNT)) {
      return "serviceAccount:" + member.substring(SERVICE_ACCOUNT.length());
    }
    if (member.startsWith(GROUP)) {
      return "group:" + member.substring(GROUP.length());
    }
    if (member.startsWith(CUSTOMER)) {
      String domain = customers.get(member.substring(CUSTOMER.length()));
      return domain == null ? member : "domain:" + domain;
    }
    return member.equals("principalSet://goog/public:all") ? "allUsers" : member;
  }

  /** Groups may hold groups, and, by mistake, themselves. */
  private boolean isIn(String group, String principal) {
    Set<String> seen = new HashSet<>();
    List<String> level = List.of(group);
    while (!level.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String name : level) {
        if (seen.add(name)) {
          next.addAll(groups.getOrDefault(name, List.of()));
        }
      }
      if (next.contains(principal)) {
        return true;
      }
      level = next.stream().filter(n -> n.startsWith("group:")).toList();
    }
    return false;
  }
}
