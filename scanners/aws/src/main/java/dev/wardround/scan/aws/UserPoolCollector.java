package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolType;

/** Pools of users who sign in to applications, with their rules for passwords and factors. */
final class UserPoolCollector implements Collector {
  private static final String POOL = "cognito-idp:DescribeUserPool";

  @Override
  public void collect(Account account, Sink sink) {
    CognitoIdentityProviderClient cognito = account.client(CognitoIdentityProviderClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "cognito-idp:ListUserPools",
                () -> cognito.listUserPoolsPaginator(r -> r.maxResults(60)).userPools()),
        listed ->
            account
                .calls()
                .ask(POOL, () -> cognito.describeUserPool(r -> r.userPoolId(listed.id())))
                .answer()
                .ifPresent(found -> pool(found.userPool(), account, sink)));
  }

  private static void pool(UserPoolType pool, Account account, Sink sink) {
    Location.Live at = account.at(POOL, pool.arn());
    Form form =
        Form.of(
                at,
                pool,
                "Name",
                "Policies",
                "DeletionProtection",
                "LambdaConfig",
                "AutoVerifiedAttributes",
                "MfaConfiguration",
                "AdminCreateUserConfig",
                "UserPoolAddOns",
                "AccountRecoverySetting",
                "UserPoolTags")
            .rename("Name", "UserPoolName");
    sink.add("AWS::Cognito::UserPool", pool.name(), at, form);
  }
}
