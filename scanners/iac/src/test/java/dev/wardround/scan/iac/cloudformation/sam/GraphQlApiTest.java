package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphQlApiTest {
  private static TransformedText api(String properties) {
    return TransformedText.of(
        """
        Resources:
          Ward:
            Type: AWS::Serverless::GraphQLApi
            Properties:
              SchemaInline: 'type Query {visit: String}'
        """
            + properties.indent(6));
  }

  @Test
  void everythingIsLoggedUnlessTheTemplateSaysOtherwise() {
    assertThat(api("").resource("Ward")).contains("\"FieldLogLevel\":\"ALL\"");
    assertThat(api("").resource("WardCloudWatchRole")).contains("AWSAppSyncPushToCloudWatchLogs");
    TransformedText silent = api("Logging: false");
    assertThat(silent.resource("Ward")).doesNotContain("LogConfig");
    assertThat(silent.resource("WardCloudWatchRole")).isEmpty();
  }

  @Test
  void functionsThatAuthorizeMayBeCalled() {
    TransformedText text =
        api("Auth: {Type: AWS_IAM, Additional: [{LambdaAuthorizer: {AuthorizerUri: arn:guard}}]}");
    assertThat(text.resource("Ward")).contains("\"AuthenticationType\":\"AWS_IAM\"");
    assertThat(text.resource("WardToLambdaAuthConnector1WriteLambdaPermission"))
        .contains("\"FunctionName\":\"arn:guard\"");
  }

  @Test
  void sourceReachesItsTableByARoleOfItsOwn() {
    TransformedText text =
        api("DataSources: {DynamoDb: {Visits: {TableName: visits, Permissions: [Read]}}}");
    assertThat(text.resource("WardVisitsDynamoDBDataSourceToTableConnectorPolicy"))
        .contains("dynamodb:GetItem")
        .contains("table/${__TableName__}")
        .doesNotContain("dynamodb:PutItem");
    TransformedText given =
        api("DataSources: {Lambda: {Visits: {FunctionArn: arn:f, ServiceRoleArn: arn:r}}}");
    assertThat(given.resource("WardVisitsLambdaDataSource")).contains("arn:r");
    assertThat(given.resource("WardVisitsLambdaDataSourceRole")).isEmpty();
  }

  @Test
  void resolversRunTheFunctionsOfTheApi() {
    TransformedText text =
        api(
            """
            Functions: {Read: {DataSource: none}, Other: {Id: id-1}}
            Resolvers: {Query: {visit: {Pipeline: [Read, Other]}}}
            """);
    assertThat(text.resource("WardQueryvisit"))
        .contains("[{\"Fn::GetAtt\":[\"WardRead\",\"FunctionId\"]},\"id-1\"]");
    assertThat(text.resource("WardRead")).contains("WardNoneDataSource");
  }
}
