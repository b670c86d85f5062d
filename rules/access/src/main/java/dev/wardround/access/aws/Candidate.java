package dev.wardround.access.aws;

import dev.wardround.access.Truth;

/**
 * A statement whose actions cover, or may cover, an action that was asked for.
 *
 * @param covers yes or maybe
 */
record Candidate(Statement statement, Truth covers) {

  /** Whether the statement applies to a request for that action; its principals are left aside. */
  Truth appliesTo(AwsRequest request) {
    Truth applies = covers.and(statement.matchesResource(request));
    return applies.possible() ? applies.and(statement.matchesConditions(request)) : applies;
  }
}
