package dev.wardround.scan.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.efs.EfsClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionUrlAuthType;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A small healthcare account: images of patients behind a function that anyone may call. */
final class Clinic {
  static final String TRUST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
       "Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
  static final String READS_IMAGES =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
       "Action":"s3:GetObject","Resource":"arn:aws:s3:::patient-images/*"}]}""";

  private final URI address;
  private final SdkHttpClient http;

  private Clinic(URI address, SdkHttpClient http) {
    this.address = address;
    this.http = http;
  }

  static void fill(URI address) throws IOException {
    try (SdkHttpClient http = UrlConnectionHttpClient.create()) {
      Clinic clinic = new Clinic(address, http);
      String key = clinic.key();
      clinic.buckets(key);
      clinic.function(clinic.role());
      clinic.records();
      clinic.stores(key);
      clinic.messages();
      clinic.api();
    }
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
    return client(builder, address, http);
  }

  static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, URI address, SdkHttpClient http) {
    return builder
        .endpointOverride(address)
        .region(Region.of(Moto.REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(http)
        .build();
  }

  private String key() {
    KmsClient kms = client(KmsClient.builder());
    String arn = kms.createKey(r -> r.description("patient data")).keyMetadata().arn();
    kms.createAlias(r -> r.aliasName("alias/patients").targetKeyId(arn));
    return arn;
  }

  private void buckets(String key) {
    S3Client s3 = client(S3Client.builder().forcePathStyle(true));
    s3.createBucket(r -> r.bucket("patient-images"));
    s3.createBucket(r -> r.bucket("access-logs"));
    s3.putBucketTagging(
        r ->
            r.bucket("patient-images")
                .tagging(
                    t -> t.tagSet(Tag.builder().key("data-classification").value("phi").build())));
    s3.putBucketEncryption(
        r ->
            r.bucket("patient-images")
                .serverSideEncryptionConfiguration(
                    c ->
                        c.rules(
                            ServerSideEncryptionRule.builder()
                                .applyServerSideEncryptionByDefault(
                                    d -> d.sseAlgorithm("aws:kms").kmsMasterKeyID(key))
                                .build())));
    s3.putBucketPolicy(
        r ->
            r.bucket("patient-images")
                .policy(READS_IMAGES.replace("\"Action", "\"Principal\":\"*\",\"Action")));
  }

  private String role() {
    IamClient iam = client(IamClient.builder());
    String arn =
        iam.createRole(r -> r.roleName("image-role").assumeRolePolicyDocument(TRUST)).role().arn();
    iam.putRolePolicy(
        r -> r.roleName("image-role").policyName("images").policyDocument(READS_IMAGES));
    return arn;
  }

  private void function(String role) throws IOException {
    LambdaClient lambda = client(LambdaClient.builder());
    SdkBytes code = SdkBytes.fromByteArray(zip());
    lambda.createFunction(
        r ->
            r.functionName("images")
                .runtime("python3.8")
                .role(role)
                .handler("index.handler")
                .environment(e -> e.variables(Map.of("BUCKET", "patient-images")))
                .code(c -> c.zipFile(code)));
    lambda.createFunctionUrlConfig(
        r -> r.functionName("images").authType(FunctionUrlAuthType.NONE));
    lambda.addPermission(
        r ->
            r.functionName("images")
                .statementId("uploads")
                .action("lambda:InvokeFunction")
                .principal("s3.amazonaws.com")
                .sourceArn("arn:aws:s3:::patient-images"));
  }

  static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("index.py"));
      zip.write("def handler(event, context): return 1\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private void records() {
    client(CloudWatchLogsClient.builder())
        .createLogGroup(r -> r.logGroupName("/aws/lambda/images"));
    client(CloudTrailClient.builder())
        .createTrail(r -> r.name("audit").s3BucketName("access-logs"));
  }

  private void stores(String key) {
    client(RdsClient.builder())
        .createDBInstance(
            r ->
                r.dbInstanceIdentifier("ehr")
                    .dbInstanceClass("db.t3.medium")
                    .engine("postgres")
                    .allocatedStorage(20)
                    .masterUsername("owner")
                    .masterUserPassword("not-a-real-password")
                    .publiclyAccessible(true));
    client(DynamoDbClient.builder())
        .createTable(
            r ->
                r.tableName("patients")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(
                        KeySchemaElement.builder()
                            .attributeName("id")
                            .keyType(KeyType.HASH)
                            .build())
                    .attributeDefinitions(
                        AttributeDefinition.builder()
                            .attributeName("id")
                            .attributeType(ScalarAttributeType.S)
                            .build()));
    client(SecretsManagerClient.builder())
        .createSecret(r -> r.name("ehr-login").secretString("not-a-real-secret").kmsKeyId(key));
    client(EfsClient.builder()).createFileSystem(r -> r.creationToken("scans").encrypted(true));
  }

  private void messages() {
    client(SqsClient.builder())
        .createQueue(
            r ->
                r.queueName("intake")
                    .attributes(
                        Map.of(
                            QueueAttributeName.POLICY,
                            READS_IMAGES.replace("\"Action", "\"Principal\":\"*\",\"Action"))));
    client(SnsClient.builder()).createTopic(r -> r.name("alerts"));
    client(EcsClient.builder()).createCluster(r -> r.clusterName("ward"));
    client(SfnClient.builder())
        .createStateMachine(
            r ->
                r.name("claims")
                    .roleArn("arn:aws:iam::123456789012:role/image-role")
                    .definition(
                        "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"End\":true}}}"));
  }

  private void api() {
    ApiGatewayClient gateway = client(ApiGatewayClient.builder());
    String api = gateway.createRestApi(r -> r.name("images")).id();
    String root = gateway.getResources(r -> r.restApiId(api)).items().get(0).id();
    String path =
        gateway.createResource(r -> r.restApiId(api).parentId(root).pathPart("images")).id();
    gateway.putMethod(
        r -> r.restApiId(api).resourceId(path).httpMethod("GET").authorizationType("NONE"));
    gateway.putIntegration(
        r ->
            r.restApiId(api)
                .resourceId(path)
                .httpMethod("GET")
                .type("AWS_PROXY")
                .integrationHttpMethod("POST")
                .uri(
                    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                        + "arn:aws:lambda:us-east-1:123456789012:function:images/invocations"));
    gateway.createDeployment(r -> r.restApiId(api).stageName("prod"));
  }
}
