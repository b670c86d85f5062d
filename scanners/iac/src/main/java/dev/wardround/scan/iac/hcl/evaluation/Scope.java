package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;

/** What names mean where an expression stands. */
public interface Scope {

  /**
   * A value, and how many of the names it took.
   *
   * @param used of the attribute names after the first name
   */
  record Found(Value value, int used) {}

  /** What a name followed by attribute names stands for. */
  Found find(String root, List<String> names, Location at) throws EvaluationException;

  /** An attribute of a block: a {@link Value.Reference}, or its value where it can be computed. */
  Value attribute(Value.Reference block, String name, Location at) throws EvaluationException;

  /** The value that a reference has in the source; unknown where the source does not set it. */
  Value behind(Value.Reference reference) throws EvaluationException;

  /** The files that functions may read. */
  Files files();

  Budget budget();

  /** The files of the scanned tree, by paths as Terraform would be given them. */
  interface Files {
    /** The content as bytes; refused where the path leaves the tree or nothing is there. */
    byte[] bytes(String path) throws EvaluationException;

    boolean exists(String path) throws EvaluationException;

    /** The paths of all files in a directory and below, relative to it. */
    List<String> below(String directory) throws EvaluationException;
  }
}
