package dev.wardround.access.aws;

/** Decides requests as AWS's policy evaluation logic does. */
public final class AwsAccess {
  private AwsAccess() {}

  public static Decision decide(AwsRequest request) {
    return new Evaluation(request).decide();
  }
}
