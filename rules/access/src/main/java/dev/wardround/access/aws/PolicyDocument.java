package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A policy as its statements. */
public final class PolicyDocument {
  private final String name;
  private final List<Statement> statements;

  /** Most statements of a large policy say nothing to a given action: those that do, by action. */
  private final Map<String, List<Candidate>> byAction = new ConcurrentHashMap<>();

  PolicyDocument(String name, List<Statement> statements) {
    this.name = name;
    this.statements = List.copyOf(statements);
  }

  /**
   * A document as the inventory holds it: a structure, or text with JSON in it. What cannot be read
   * becomes a statement that may do anything and says why.
   *
   * @param name how people find it: the name of the inline policy, the ARN of a managed one
   */
  public static PolicyDocument of(String name, Value document) {
    return new PolicyReader(name).read(document);
  }

  /** A policy that exists, of which nothing is known. */
  public static PolicyDocument unknown(String name, String why) {
    return new PolicyReader(name).unknown(why);
  }

  public String name() {
    return name;
  }

  public List<Statement> statements() {
    return statements;
  }

  /** Whether some statement lets anybody in; denials are not weighed. */
  public Truth grantsAnyone() {
    Truth any = Truth.NO;
    for (Statement statement : statements) {
      any = any.or(statement.grantsAnyone());
    }
    return any;
  }

  List<Candidate> about(AwsAction action) {
    List<Candidate> known = byAction.get(action.name());
    return known != null ? known : byAction.computeIfAbsent(action.name(), n -> select(action));
  }

  private List<Candidate> select(AwsAction action) {
    List<Candidate> selected = new ArrayList<>();
    for (Statement statement : statements) {
      Truth covers = statement.matchesAction(action);
      if (covers.possible()) {
        selected.add(new Candidate(statement, covers));
      }
    }
    return List.copyOf(selected);
  }

  @Override
  public String toString() {
    return name;
  }
}
