package dev.wardround.access.aws;

import java.util.List;
import java.util.Locale;

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

  /** The ARN that an action on the store's data takes: for objects one of any name. */
  public String arn(String action) {
    for (StoreActions.DataAction data : StoreActions.of(type).orElse(List.of())) {
      if (data.action().equalsIgnoreCase(action)) {
        return resource.arn() + data.suffix().replace('*', Wildcard.UNKNOWN);
      }
    }
    String lower = action.toLowerCase(Locale.ROOT);
    boolean object =
        type.equals("AWS::S3::Bucket") && lower.contains("object") && !lower.contains("bucket");
    return object ? resource.arn() + "/" + Wildcard.UNKNOWN : resource.arn();
  }
}
