package dev.wardround.access.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What an identity's policies allow beyond what it was seen to do.
 *
 * @param unused entries of {@code Action} that no used action needs, as they are written
 * @param partly wildcard entries that some used action needs, and that allow more than it
 * @param policy the least policy, as JSON: the used actions that are allowed, by the resources of
 *     the statements that allow them
 */
public record LeastPrivilege(List<String> unused, List<String> partly, String policy) {

  /** The used actions are names such as {@code s3:GetObject}. */
  public static LeastPrivilege of(AwsIdentity identity, List<String> used) {
    List<String> unused = new ArrayList<>();
    List<String> partly = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    for (PolicyDocument document : identity.policies()) {
      for (Statement statement : document.statements()) {
        if (statement.effect() == Statement.Effect.ALLOW) {
          sort(statement, used, unused, partly);
          reduced(statement, used, statements);
        }
      }
    }
    return new LeastPrivilege(List.copyOf(unused), List.copyOf(partly), document(statements));
  }

  private static void sort(
      Statement statement, List<String> used, List<String> unused, List<String> partly) {
    for (String entry : statement.actions()) {
      List<String> needed = covered(new ActionPatterns(List.of(entry)), used);
      if (needed.isEmpty()) {
        unused.add(entry);
      } else if (entry.indexOf('*') >= 0 || entry.indexOf('?') >= 0) {
        partly.add(entry);
      }
    }
  }

  private static List<String> covered(ActionPatterns patterns, List<String> used) {
    List<String> covered = new ArrayList<>();
    for (String name : used) {
      AwsAction action = AwsAction.of(name);
      if (patterns.match(action.service(), action.name()).possible()) {
        covered.add(name);
      }
    }
    return covered;
  }

  /** Conditions narrow: a statement with one is kept as it is, and not written out anew. */
  private static void reduced(Statement statement, List<String> used, List<String> out) {
    TreeSet<String> needed = new TreeSet<>();
    for (String name : used) {
      if (statement.coversAction(name).possible()) {
        needed.add(name);
      }
    }
    boolean writable = statement.conditions().isEmpty() && statement.unknowns().isEmpty();
    if (!needed.isEmpty() && writable) {
      out.add(
          "{\"Effect\":\"Allow\",\"Action\":"
              + list(new ArrayList<>(needed))
              + resources(statement)
              + "}");
    }
  }

  private static String resources(Statement statement) {
    boolean excepting = statement.resources().isEmpty();
    List<String> arns = excepting ? statement.notResources() : statement.resources();
    return (excepting ? ",\"NotResource\":" : ",\"Resource\":") + list(arns);
  }

  private static String document(List<String> statements) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}";
  }

  private static String list(List<String> texts) {
    List<String> quoted = new ArrayList<>();
    for (String text : texts) {
      quoted.add(quoted(text));
    }
    return "[" + String.join(",", quoted) + "]";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
