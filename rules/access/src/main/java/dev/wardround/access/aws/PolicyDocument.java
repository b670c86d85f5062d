package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.inventory.Value;
import java.util.List;

/**
 * A policy as its statements.
 *
 * @param name how people find it: the name of the inline policy, the ARN of a managed one
 */
public record PolicyDocument(String name, List<Statement> statements) {
  public PolicyDocument {
    statements = List.copyOf(statements);
  }

  /**
   * A document as the inventory holds it: a structure, or text with JSON in it. What cannot be read
   * becomes a statement that may do anything and says why.
   */
  public static PolicyDocument of(String name, Value document) {
    return new PolicyReader(name).read(document);
  }

  /** A policy that exists, of which nothing is known. */
  public static PolicyDocument unknown(String name, String why) {
    return new PolicyReader(name).unknown(why);
  }

  /** Whether some statement lets anybody in; denials are not weighed. */
  public Truth grantsAnyone() {
    Truth any = Truth.NO;
    for (Statement statement : statements) {
      any = any.or(statement.grantsAnyone());
    }
    return any;
  }
}
