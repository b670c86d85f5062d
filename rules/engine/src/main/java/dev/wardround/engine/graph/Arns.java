package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the ARN that a declared AWS resource will have, with a placeholder such as {@code
 * {template.yaml#Images}} for each part that only a deployment tells. The same unknown gives the
 * same placeholder, so that ARNs can be compared.
 */
final class Arns {
  static final String ACCOUNT = "{account}";
  static final String REGION = "{region}";

  /** No physical name is longer; texts that references blow up are not written out. */
  private static final int LONGEST_NAME = 2048;

  /** Names that are made of names; a longer chain is not followed. */
  private static final int LONGEST_CHAIN = 50;

  /** By type: the attribute with the name, and the ARN around it. */
  private static final Map<String, String[]> FORMS =
      Map.ofEntries(
          form("AWS::S3::Bucket", "BucketName", "arn:aws:s3:::%s"),
          form("AWS::DynamoDB::Table", "TableName", "arn:aws:dynamodb:@:table/%s"),
          form("AWS::DynamoDB::GlobalTable", "TableName", "arn:aws:dynamodb:@:table/%s"),
          form("AWS::RDS::DBCluster", "DBClusterIdentifier", "arn:aws:rds:@:cluster:%s"),
          form("AWS::RDS::DBInstance", "DBInstanceIdentifier", "arn:aws:rds:@:db:%s"),
          form("AWS::DocDB::DBCluster", "DBClusterIdentifier", "arn:aws:rds:@:cluster:%s"),
          form("AWS::Neptune::DBCluster", "DBClusterIdentifier", "arn:aws:rds:@:cluster:%s"),
          form("AWS::EFS::FileSystem", "", "arn:aws:elasticfilesystem:@:file-system/%s"),
          form("AWS::EFS::AccessPoint", "", "arn:aws:elasticfilesystem:@:access-point/%s"),
          form("AWS::HealthLake::FHIRDatastore", "", "arn:aws:healthlake:@:datastore/fhir/%s"),
          form("AWS::OpenSearchService::Domain", "DomainName", "arn:aws:es:@:domain/%s"),
          form("AWS::Elasticsearch::Domain", "DomainName", "arn:aws:es:@:domain/%s"),
          form("AWS::Redshift::Cluster", "ClusterIdentifier", "arn:aws:redshift:@:cluster:%s"),
          form("AWS::Kinesis::Stream", "Name", "arn:aws:kinesis:@:stream/%s"),
          form("AWS::SecretsManager::Secret", "Name", "arn:aws:secretsmanager:@:secret:%s"),
          form("AWS::SSM::Parameter", "Name", "arn:aws:ssm:@:parameter/%s"),
          form("AWS::KMS::Key", "", "arn:aws:kms:@:key/%s"),
          form("AWS::SQS::Queue", "QueueName", "arn:aws:sqs:@:%s"),
          form("AWS::SNS::Topic", "TopicName", "arn:aws:sns:@:%s"),
          form("AWS::Lambda::Function", "FunctionName", "arn:aws:lambda:@:function:%s"),
          form(
              "AWS::StepFunctions::StateMachine",
              "StateMachineName",
              "arn:aws:states:@:stateMachine:%s"),
          form("AWS::Logs::LogGroup", "LogGroupName", "arn:aws:logs:@:log-group:%s"),
          form("AWS::IAM::Role", "RoleName", "arn:aws:iam::" + ACCOUNT + ":role/%s"),
          form("AWS::IAM::User", "UserName", "arn:aws:iam::" + ACCOUNT + ":user/%s"),
          form("AWS::IAM::Group", "GroupName", "arn:aws:iam::" + ACCOUNT + ":group/%s"),
          form(
              "AWS::IAM::ManagedPolicy",
              "ManagedPolicyName",
              "arn:aws:iam::" + ACCOUNT + ":policy/%s"));

  private final References references;
  private final Map<String, String> names = new HashMap<>();
  private int chain;

  Arns(References references) {
    this.references = references;
  }

  private static Map.Entry<String, String[]> form(String type, String name, String arn) {
    return Map.entry(type, new String[] {name, arn.replace("@", REGION + ":" + ACCOUNT)});
  }

  /** The ARN of a resource; for a live one its id. */
  String of(Resource resource) {
    if (resource.id().startsWith("arn:")) {
      return resource.id();
    }
    String[] form = FORMS.get(resource.type());
    return form == null ? placeholder(resource.id()) : form[1].replace("%s", name(resource));
  }

  /** The physical name, or a placeholder for it. */
  private String name(Resource resource) {
    String[] form = FORMS.get(resource.type());
    if (form == null || form[0].isEmpty() || chain > LONGEST_CHAIN) {
      return placeholder(resource.id());
    }
    // The placeholder stands while the name is being written: a name may lead back to itself.
    String known = names.putIfAbsent(resource.id(), placeholder(resource.id()));
    if (known != null) {
      return known;
    }
    chain++;
    String name = written(resource, form[0]);
    chain--;
    names.put(resource.id(), name);
    return name;
  }

  private String written(Resource resource, String attribute) {
    return Attributes.get(resource, attribute)
        .flatMap(this::text)
        .filter(name -> name.length() <= LONGEST_NAME)
        .orElseGet(() -> placeholder(resource.id()));
  }

  private static String placeholder(String id) {
    return "{" + id + "}";
  }

  /**
   * A value as text with references and pseudo parameters written out; empty where a part is not
   * known.
   */
  Optional<String> text(Value value) {
    if (value instanceof Value.Reference reference) {
      return Optional.of(referred(reference));
    }
    if (value instanceof Value.Unknown unknown) {
      return pseudo(unknown.why());
    }
    if (!(value instanceof Value.Joined joined)) {
      return value.asText();
    }
    StringBuilder all = new StringBuilder();
    for (Value part : joined.parts()) {
      Optional<String> text = text(part);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      all.append(text.get());
    }
    return Optional.of(all.toString());
  }

  private String referred(Value.Reference reference) {
    Optional<Resource> target = references.resource(reference.resource());
    if (target.isEmpty()) {
      return placeholder(reference.resource() + "." + reference.attribute());
    }
    boolean refIsArn = reference.attribute().equals("Ref") && refIsArn(target.get().type());
    boolean arn = refIsArn || reference.attribute().endsWith("Arn");
    if (arn) {
      return of(target.get());
    }
    return reference.attribute().equals("Ref")
        ? name(target.get())
        : placeholder(reference.resource() + "." + reference.attribute());
  }

  /** The types whose {@code Ref} gives the ARN instead of the name. */
  private static boolean refIsArn(String type) {
    return switch (type) {
      case "AWS::SNS::Topic",
          "AWS::SecretsManager::Secret",
          "AWS::IAM::ManagedPolicy",
          "AWS::StepFunctions::StateMachine" ->
          true;
      default -> false;
    };
  }

  private static Optional<String> pseudo(String why) {
    return switch (why) {
      case "pseudo parameter AWS::Partition" -> Optional.of("aws");
      case "pseudo parameter AWS::Region" -> Optional.of(REGION);
      case "pseudo parameter AWS::AccountId" -> Optional.of(ACCOUNT);
      default -> Optional.empty();
    };
  }

  /**
   * A policy document in which every reference and pseudo parameter that can be written as text is.
   */
  Value resolved(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new java.util.LinkedHashMap<>();
      mapping.entries().forEach((key, entry) -> entries.put(key, resolved(entry)));
      return new Value.Mapping(entries, mapping.location());
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(resolved(item)));
      return new Value.Sequence(items, sequence.location());
    }
    if (value instanceof Value.Joined joined) {
      return text(joined)
          .<Value>map(text -> new Value.Text(text, joined.location()))
          .orElseGet(() -> parts(joined));
    }
    boolean textual = value instanceof Value.Reference || value instanceof Value.Unknown;
    return textual
        ? text(value).<Value>map(text -> new Value.Text(text, value.location())).orElse(value)
        : value;
  }

  private Value parts(Value.Joined joined) {
    List<Value> parts = new ArrayList<>();
    joined.parts().forEach(part -> parts.add(resolved(part)));
    return new Value.Joined(parts, joined.location());
  }
}
