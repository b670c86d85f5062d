package dev.wardround.engine.graph;

import dev.wardround.access.aws.AwsResource;
import dev.wardround.access.aws.PolicyDocument;
import dev.wardround.access.aws.Store;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;

/** A declared AWS resource with the policies that guard it. */
final class AwsGuards {
  /** Resources that are the policy of another one, and the attribute with the document. */
  private static final Map<String, String> POLICIES =
      Map.of(
          "AWS::S3::BucketPolicy", "PolicyDocument",
          "AWS::SQS::QueuePolicy", "PolicyDocument",
          "AWS::SNS::TopicPolicy", "PolicyDocument",
          "AWS::SecretsManager::ResourcePolicy", "ResourcePolicy");

  private final References references;
  private final Arns arns;

  AwsGuards(References references, Arns arns) {
    this.references = references;
    this.arns = arns;
  }

  /** Whether a person means this resource by a text. */
  boolean isNamed(Resource resource, String text) {
    return resource.id().equals(text)
        || resource.id().endsWith("#" + text)
        || resource.name().equals(text)
        || arns.of(resource).equals(text);
  }

  /**
   * What an action is asked for on.
   *
   * @param id of a resource, or an ARN that nothing else is known of
   * @param account that it is taken to belong to where its ARN does not tell
   */
  AwsResource of(String id, String action, String account) {
    Optional<Resource> declared = references.resource(id);
    if (declared.isEmpty()) {
      return AwsResource.of(id, owner(id, account));
    }
    Resource resource = declared.get();
    String arn = arns.of(resource);
    AwsResource bare = AwsResource.of(arn, owner(arn, account));
    AwsResource guarded =
        document(resource)
            .map(text -> PolicyDocument.of("policy of " + resource.name(), arns.resolved(text)))
            .map(bare::withPolicy)
            .orElse(bare);
    return guarded.at(Store.of(id, resource.type(), guarded).arn(action));
  }

  private static String owner(String arn, String account) {
    String[] parts = arn.split(":", 6);
    return parts.length == 6 && !parts[4].isEmpty() ? parts[4] : account;
  }

  private Optional<Value> document(Resource resource) {
    String own =
        switch (resource.type()) {
          case "AWS::KMS::Key" -> "KeyPolicy";
          case "AWS::IAM::Role" -> "AssumeRolePolicyDocument";
          case "AWS::EFS::FileSystem" -> "FileSystemPolicy";
          case "AWS::OpenSearchService::Domain" -> "AccessPolicies";
          default -> "";
        };
    if (!own.isEmpty()) {
      return Attributes.get(resource, own);
    }
    for (Resource user : references.to(resource.id())) {
      String attribute = POLICIES.get(user.type());
      if (attribute != null && Attributes.get(user, attribute).isPresent()) {
        return Attributes.get(user, attribute);
      }
    }
    return Optional.empty();
  }
}
