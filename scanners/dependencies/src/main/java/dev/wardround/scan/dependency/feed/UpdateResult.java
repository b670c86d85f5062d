package dev.wardround.scan.dependency.feed;

import dev.wardround.scan.dependency.advisory.BuildResult;
import java.util.List;

/**
 * What an update did.
 *
 * @param built the database that is now in place
 * @param problems what could not be brought; the older copy of it is used, where there is one
 */
public record UpdateResult(BuildResult built, List<String> problems) {
  public UpdateResult {
    problems = List.copyOf(problems);
  }
}
