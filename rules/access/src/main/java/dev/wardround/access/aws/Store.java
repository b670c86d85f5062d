package dev.wardround.access.aws;

import java.util.List;

/**
 * A place that keeps data.
 *
 * @param id what the caller knows it by
 * @param type its CloudFormation type; for services without resources such as Textract {@code
 *     AWS::Textract} and {@code AWS::ComprehendMedical}, with the ARN {@code *}
 * @param resource its ARN and guards
 * @param otherArns further ARNs that actions on its data take, such as {@code
 *     arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE-ID/*} of a database
 */
public record Store(String id, String type, AwsResource resource, List<String> otherArns) {
  public Store {
    otherArns = List.copyOf(otherArns);
  }

  public static Store of(String id, String type, AwsResource resource) {
    return new Store(id, type, resource, List.of());
  }
}
