package dev.wardround.access.aws;

import dev.wardround.access.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which actions touch the data in a store, as opposed to its configuration, and on which ARN below
 * it. Actions and the resources they take are those of
 * https://docs.aws.amazon.com/service-authorization/latest/reference/.
 */
final class StoreActions {
  private static final String SELF = "";

  /**
   * One action on a store's data.
   *
   * @param suffix what follows the store's ARN: {@code /*} for the objects of a bucket
   */
  record DataAction(Level level, String action, String suffix) {}

  private static final Map<String, List<DataAction>> BY_TYPE =
      Map.ofEntries(
          Map.entry(
              "AWS::S3::Bucket",
              join(
                  on("/*", Level.READ, "s3:GetObject", "s3:GetObjectVersion"),
                  on("/*", Level.WRITE, "s3:PutObject"),
                  on("/*", Level.DELETE, "s3:DeleteObject", "s3:DeleteObjectVersion"),
                  on(SELF, Level.DELETE, "s3:PutLifecycleConfiguration"),
                  on(SELF, Level.ADMIN, "s3:PutBucketPolicy", "s3:PutBucketAcl"),
                  on(SELF, Level.ADMIN, "s3:DeleteBucketPolicy", "s3:PutBucketPublicAccessBlock"),
                  on("/*", Level.ADMIN, "s3:PutObjectAcl"))),
          Map.entry(
              "AWS::DynamoDB::Table",
              join(
                  on(SELF, Level.READ, "dynamodb:GetItem", "dynamodb:BatchGetItem"),
                  on(SELF, Level.READ, "dynamodb:Query", "dynamodb:Scan"),
                  on(
                      SELF,
                      Level.READ,
                      "dynamodb:PartiQLSelect",
                      "dynamodb:ExportTableToPointInTime"),
                  on("/stream/*", Level.READ, "dynamodb:GetRecords"),
                  on(SELF, Level.WRITE, "dynamodb:PutItem", "dynamodb:UpdateItem"),
                  on(SELF, Level.WRITE, "dynamodb:BatchWriteItem"),
                  on(SELF, Level.WRITE, "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate"),
                  on(SELF, Level.DELETE, "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"),
                  on(SELF, Level.DELETE, "dynamodb:PartiQLDelete", "dynamodb:DeleteTable"),
                  on(SELF, Level.ADMIN, "dynamodb:PutResourcePolicy"))),
          Map.entry("AWS::RDS::DBCluster", rds()),
          Map.entry("AWS::RDS::DBInstance", rds()),
          Map.entry(
              "AWS::EFS::FileSystem",
              join(
                  on(SELF, Level.READ, "elasticfilesystem:ClientMount"),
                  on(SELF, Level.WRITE, "elasticfilesystem:ClientWrite"),
                  on(SELF, Level.DELETE, "elasticfilesystem:ClientWrite"),
                  on(SELF, Level.DELETE, "elasticfilesystem:DeleteFileSystem"),
                  on(SELF, Level.ADMIN, "elasticfilesystem:PutFileSystemPolicy"),
                  on(SELF, Level.ADMIN, "elasticfilesystem:ClientRootAccess"))),
          Map.entry(
              "AWS::SecretsManager::Secret",
              join(
                  on(SELF, Level.READ, "secretsmanager:GetSecretValue"),
                  on(SELF, Level.READ, "secretsmanager:BatchGetSecretValue"),
                  on(SELF, Level.WRITE, "secretsmanager:PutSecretValue"),
                  on(SELF, Level.WRITE, "secretsmanager:UpdateSecret"),
                  on(SELF, Level.DELETE, "secretsmanager:DeleteSecret"),
                  on(SELF, Level.ADMIN, "secretsmanager:PutResourcePolicy"))),
          Map.entry(
              "AWS::SSM::Parameter",
              join(
                  on(SELF, Level.READ, "ssm:GetParameter", "ssm:GetParameters"),
                  on(SELF, Level.READ, "ssm:GetParametersByPath", "ssm:GetParameterHistory"),
                  on(SELF, Level.WRITE, "ssm:PutParameter"),
                  on(SELF, Level.DELETE, "ssm:DeleteParameter", "ssm:DeleteParameters"),
                  on(SELF, Level.ADMIN, "ssm:PutResourcePolicy"))),
          Map.entry(
              "AWS::SQS::Queue",
              join(
                  on(SELF, Level.READ, "sqs:ReceiveMessage"),
                  on(SELF, Level.WRITE, "sqs:SendMessage"),
                  on(SELF, Level.DELETE, "sqs:DeleteMessage", "sqs:PurgeQueue", "sqs:DeleteQueue"),
                  on(SELF, Level.ADMIN, "sqs:SetQueueAttributes", "sqs:AddPermission"))),
          Map.entry(
              "AWS::SNS::Topic",
              join(
                  on(SELF, Level.READ, "sns:Subscribe"),
                  on(SELF, Level.WRITE, "sns:Publish"),
                  on(SELF, Level.DELETE, "sns:DeleteTopic"),
                  on(SELF, Level.ADMIN, "sns:SetTopicAttributes", "sns:AddPermission"))),
          Map.entry(
              "AWS::Kinesis::Stream",
              join(
                  on(SELF, Level.READ, "kinesis:GetRecords", "kinesis:SubscribeToShard"),
                  on(SELF, Level.WRITE, "kinesis:PutRecord", "kinesis:PutRecords"),
                  on(SELF, Level.DELETE, "kinesis:DeleteStream"),
                  on(SELF, Level.DELETE, "kinesis:DecreaseStreamRetentionPeriod"),
                  on(SELF, Level.ADMIN, "kinesis:PutResourcePolicy"))),
          Map.entry(
              "AWS::KinesisFirehose::DeliveryStream",
              join(
                  on(SELF, Level.WRITE, "firehose:PutRecord", "firehose:PutRecordBatch"),
                  on(SELF, Level.ADMIN, "firehose:UpdateDestination"))),
          Map.entry(
              "AWS::HealthLake::FHIRDatastore",
              join(
                  on(SELF, Level.READ, "healthlake:ReadResource", "healthlake:SearchWithGet"),
                  on(SELF, Level.READ, "healthlake:SearchWithPost", "healthlake:SearchEverything"),
                  on(
                      SELF,
                      Level.READ,
                      "healthlake:StartFHIRExportJob",
                      "healthlake:VersionReadResource"),
                  on(SELF, Level.WRITE, "healthlake:CreateResource", "healthlake:UpdateResource"),
                  on(
                      SELF,
                      Level.WRITE,
                      "healthlake:StartFHIRImportJob",
                      "healthlake:ProcessBundle"),
                  on(SELF, Level.DELETE, "healthlake:DeleteResource"),
                  on(SELF, Level.DELETE, "healthlake:DeleteFHIRDatastore"))),
          Map.entry(
              "AWS::KMS::Key",
              join(
                  on(SELF, Level.READ, "kms:Decrypt", "kms:ReEncryptFrom"),
                  on(SELF, Level.WRITE, "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptTo"),
                  on(SELF, Level.DELETE, "kms:ScheduleKeyDeletion", "kms:DisableKey"),
                  on(SELF, Level.ADMIN, "kms:PutKeyPolicy", "kms:CreateGrant"))),
          Map.entry(
              "AWS::OpenSearchService::Domain",
              join(
                  on("/*", Level.READ, "es:ESHttpGet", "es:ESHttpPost"),
                  on("/*", Level.WRITE, "es:ESHttpPut", "es:ESHttpPost"),
                  on("/*", Level.DELETE, "es:ESHttpDelete"),
                  on(SELF, Level.ADMIN, "es:UpdateDomainConfig"))),
          Map.entry(
              "AWS::Logs::LogGroup",
              join(
                  on(":*", Level.READ, "logs:GetLogEvents", "logs:FilterLogEvents"),
                  on(":*", Level.READ, "logs:StartQuery"),
                  on(":*", Level.WRITE, "logs:PutLogEvents"),
                  on(":*", Level.DELETE, "logs:DeleteLogGroup", "logs:DeleteLogStream"),
                  on(":*", Level.ADMIN, "logs:PutSubscriptionFilter"))),
          Map.entry(
              "AWS::Bedrock::FoundationModel",
              join(
                  on(SELF, Level.WRITE, "bedrock:InvokeModel"),
                  on(SELF, Level.WRITE, "bedrock:InvokeModelWithResponseStream"))),
          Map.entry("AWS::SageMaker::Endpoint", on(SELF, Level.WRITE, "sagemaker:InvokeEndpoint")),
          Map.entry(
              "AWS::ComprehendMedical",
              join(
                  on(SELF, Level.WRITE, "comprehendmedical:DetectEntitiesV2"),
                  on(SELF, Level.WRITE, "comprehendmedical:DetectPHI"),
                  on(SELF, Level.WRITE, "comprehendmedical:InferICD10CM"))),
          Map.entry(
              "AWS::Textract",
              join(
                  on(SELF, Level.WRITE, "textract:AnalyzeDocument", "textract:DetectDocumentText"),
                  on(SELF, Level.READ, "textract:GetDocumentAnalysis"))));

  private StoreActions() {}

  /** The data actions of a resource type; empty where the type keeps no data that is listed. */
  static Optional<List<DataAction>> of(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static List<DataAction> rds() {
    return join(
        on(SELF, Level.READ, "rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"),
        on(SELF, Level.READ, "rds-db:connect"),
        on(SELF, Level.WRITE, "rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"),
        on(SELF, Level.WRITE, "rds-db:connect"),
        on(SELF, Level.DELETE, "rds-data:ExecuteStatement", "rds-db:connect"),
        on(SELF, Level.DELETE, "rds:DeleteDBCluster", "rds:DeleteDBInstance"),
        on(SELF, Level.ADMIN, "rds:ModifyDBCluster", "rds:ModifyDBInstance"));
  }

  private static List<DataAction> on(String suffix, Level level, String... actions) {
    List<DataAction> list = new ArrayList<>();
    for (String action : actions) {
      list.add(new DataAction(level, action, suffix));
    }
    return list;
  }

  @SafeVarargs
  private static List<DataAction> join(List<DataAction>... lists) {
    List<DataAction> all = new ArrayList<>();
    for (List<DataAction> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
