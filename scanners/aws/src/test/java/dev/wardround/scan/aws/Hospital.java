package dev.wardround.scan.aws;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.SecurityPolicy;
import software.amazon.awssdk.services.backup.BackupClient;
import software.amazon.awssdk.services.backup.model.BackupRuleInput;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.config.ConfigClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.FlowLogsResourceType;
import software.amazon.awssdk.services.ec2.model.TrafficType;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.ImageTagMutability;
import software.amazon.awssdk.services.efs.EfsClient;
import software.amazon.awssdk.services.efs.model.Tag;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Action;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.ActionTypeEnum;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.LoadBalancerSchemeEnum;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.ProtocolEnum;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.TargetTypeEnum;
import software.amazon.awssdk.services.guardduty.GuardDutyClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.wafv2.Wafv2Client;
import software.amazon.awssdk.services.wafv2.model.Scope;

/** An account with the services that stand around workloads: networks, gates, backups. */
final class Hospital {
  private final URI address;
  private final SdkHttpClient http;

  private Hospital(URI address, SdkHttpClient http) {
    this.address = address;
    this.http = http;
  }

  static void fill(URI address) throws IOException {
    try (SdkHttpClient http = UrlConnectionHttpClient.create()) {
      Hospital hospital = new Hospital(address, http);
      hospital.backups();
      hospital.gates(hospital.network());
      hospital.layer();
      hospital.data();
      hospital.watch();
    }
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
    return Clinic.client(builder, address, http);
  }

  private void backups() {
    EfsClient efs = client(EfsClient.builder());
    efs.createFileSystem(
        r ->
            r.creationToken("scans")
                .encrypted(true)
                .tags(tag("Name", "scans"), tag("backup", "daily")));
    efs.createFileSystem(
        r -> r.creationToken("drafts").encrypted(true).tags(tag("Name", "drafts")));
    BackupClient backup = client(BackupClient.builder());
    backup.createBackupVault(r -> r.backupVaultName("patients"));
    backup.createBackupPlan(
        r ->
            r.backupPlan(
                p ->
                    p.backupPlanName("daily")
                        .rules(
                            BackupRuleInput.builder()
                                .ruleName("night")
                                .targetBackupVaultName("patients")
                                .scheduleExpression("cron(0 3 * * ? *)")
                                .build())));
  }

  private static Tag tag(String key, String value) {
    return Tag.builder().key(key).value(value).build();
  }

  private String network() {
    Ec2Client ec2 = client(Ec2Client.builder());
    String vpc = ec2.createVpc(r -> r.cidrBlock("10.1.0.0/16")).vpc().vpcId();
    String subnet =
        ec2.createSubnet(r -> r.vpcId(vpc).cidrBlock("10.1.1.0/24")).subnet().subnetId();
    ec2.createSubnet(
        r -> r.vpcId(vpc).cidrBlock("10.1.2.0/24").availabilityZone(Moto.REGION + "b"));
    ec2.createVpcEndpoint(r -> r.vpcId(vpc).serviceName("com.amazonaws." + Moto.REGION + ".s3"));
    ec2.createFlowLogs(
        r ->
            r.resourceIds(vpc)
                .resourceType(FlowLogsResourceType.VPC)
                .trafficType(TrafficType.ALL)
                .logGroupName("flows")
                .deliverLogsPermissionArn("arn:aws:iam::123456789012:role/flows"));
    return subnet;
  }

  private void gates(String subnet) {
    ElasticLoadBalancingV2Client balancing = client(ElasticLoadBalancingV2Client.builder());
    String balancer =
        balancing
            .createLoadBalancer(
                r ->
                    r.name("portal").scheme(LoadBalancerSchemeEnum.INTERNET_FACING).subnets(subnet))
            .loadBalancers()
            .get(0)
            .loadBalancerArn();
    String group =
        balancing
            .createTargetGroup(r -> r.name("portal").targetType(TargetTypeEnum.LAMBDA))
            .targetGroups()
            .get(0)
            .targetGroupArn();
    balancing.createListener(
        r ->
            r.loadBalancerArn(balancer)
                .protocol(ProtocolEnum.HTTP)
                .port(80)
                .defaultActions(
                    Action.builder().type(ActionTypeEnum.FORWARD).targetGroupArn(group).build()));
    client(Wafv2Client.builder())
        .createWebACL(
            r ->
                r.name("portal")
                    .scope(Scope.REGIONAL)
                    .defaultAction(a -> a.allow(x -> {}))
                    .visibilityConfig(
                        v ->
                            v.cloudWatchMetricsEnabled(true)
                                .metricName("portal")
                                .sampledRequestsEnabled(false)));
    ApiGatewayClient gateway = client(ApiGatewayClient.builder());
    gateway.createDomainName(
        r -> r.domainName("old.example.org").securityPolicy(SecurityPolicy.TLS_1_0));
    gateway.createDomainName(
        r -> r.domainName("new.example.org").securityPolicy(SecurityPolicy.TLS_1_2));
  }

  private void layer() throws IOException {
    LambdaClient lambda = client(LambdaClient.builder());
    SdkBytes code = SdkBytes.fromByteArray(Clinic.zip());
    lambda.publishLayerVersion(r -> r.layerName("dicom").content(c -> c.zipFile(code)));
    lambda.addLayerVersionPermission(
        r ->
            r.layerName("dicom")
                .versionNumber(1L)
                .statementId("all")
                .action("lambda:GetLayerVersion")
                .principal("*"));
  }

  private void data() {
    client(EcrClient.builder())
        .createRepository(
            r -> r.repositoryName("portal").imageTagMutability(ImageTagMutability.IMMUTABLE));
    KinesisClient kinesis = client(KinesisClient.builder());
    kinesis.createStream(r -> r.streamName("vitals").shardCount(1));
    SageMakerClient sageMaker = client(SageMakerClient.builder());
    String role = "arn:aws:iam::123456789012:role/notebooks";
    sageMaker.createNotebookInstance(
        r ->
            r.notebookInstanceName("research")
                .instanceType("ml.t3.medium")
                .roleArn(role)
                .directInternetAccess("Enabled"));
    sageMaker.createModel(r -> r.modelName("triage").executionRoleArn(role));
    client(CognitoIdentityProviderClient.builder())
        .createUserPool(r -> r.poolName("patients").mfaConfiguration("OFF"));
  }

  private void watch() {
    client(GuardDutyClient.builder()).createDetector(r -> r.enable(true));
    client(ConfigClient.builder())
        .putConfigurationRecorder(
            r ->
                r.configurationRecorder(
                    c ->
                        c.name("all")
                            .roleARN("arn:aws:iam::123456789012:role/config")
                            .recordingGroup(g -> g.allSupported(true))));
    client(IamClient.builder())
        .createOpenIDConnectProvider(
            r ->
                r.url("https://login.example.org")
                    .clientIDList("portal")
                    .thumbprintList("0123456789012345678901234567890123456789"));
  }

  /** What moto does not answer, as the services' references show their answers. */
  static Map<String, String> answers() {
    return Map.of(
        "/guardrails",
        """
        {"guardrails":[{"id":"g1","arn":"arn:aws:bedrock:us-east-1:123456789012:guardrail/g1"}]}""",
        "/guardrails/g1",
        """
        {"name":"intake","guardrailId":"g1",
         "guardrailArn":"arn:aws:bedrock:us-east-1:123456789012:guardrail/g1",
         "sensitiveInformationPolicy":{"piiEntities":[{"type":"NAME","action":"ANONYMIZE"}]},
         "blockedInputMessaging":"no","blockedOutputsMessaging":"no"}""",
        "ListFHIRDatastores",
        """
        {"DatastorePropertiesList":[{"DatastoreId":"d1","DatastoreName":"records",
         "DatastoreArn":"arn:aws:healthlake:us-east-1:123456789012:datastore/fhir/d1",
         "DatastoreStatus":"ACTIVE","DatastoreTypeVersion":"R4",
         "SseConfiguration":{"KmsEncryptionConfig":{"CmkType":"AWS_OWNED_KMS_KEY"}}}]}""",
        "/analyzer",
        """
        {"analyzers":[{"name":"outside","type":"ACCOUNT",
         "arn":"arn:aws:access-analyzer:us-east-1:123456789012:analyzer/outside"}]}""",
        "/backup/plans/[^/]+/selections/",
        """
        {"BackupSelectionsList":[{"SelectionId":"tagged","SelectionName":"tagged"}]}""",
        "/backup/plans/[^/]+/selections/tagged",
        """
        {"SelectionId":"tagged","BackupSelection":{"SelectionName":"tagged",
         "IamRoleArn":"arn:aws:iam::123456789012:role/backup",
         "Resources":[],"ListOfTags":[{"ConditionType":"STRINGEQUALS",
         "ConditionKey":"backup","ConditionValue":"daily"}]}}""",
        "/backup-vaults/patients/access-policy",
        """
        {"BackupVaultName":"patients","Policy":"{\\"Statement\\":[]}"}""",
        "/2020-04-22/code-signing-configs/?",
        """
        {"CodeSigningConfigs":[{"CodeSigningConfigId":"csc-1",
         "CodeSigningConfigArn":"arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-1",
         "AllowedPublishers":{"SigningProfileVersionArns":[]},
         "CodeSigningPolicies":{"UntrustedArtifactOnDeployment":"Warn"}}]}""",
        "ListResourcesForWebACL",
        "{\"ResourceArns\":[\"arn:aws:cognito-idp:us-east-1:123456789012:userpool/pool\"]}");
  }
}
