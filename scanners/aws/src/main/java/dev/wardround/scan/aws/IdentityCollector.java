package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.iam.IamClient;

/** Identity providers whose users the account trusts. */
final class IdentityCollector implements Collector {
  private static final String OPEN_ID = "iam:GetOpenIDConnectProvider";

  @Override
  public void collect(Account account, Sink sink) {
    IamClient iam = account.client(IamClient::builder);
    account
        .calls()
        .all("iam:ListSAMLProviders", () -> iam.listSAMLProviders().samlProviderList())
        .forEach(
            provider -> {
              Location.Live at = account.at("iam:ListSAMLProviders", provider.arn());
              String name = provider.arn().substring(provider.arn().lastIndexOf('/') + 1);
              sink.add("AWS::IAM::SAMLProvider", name, at, Form.of(at).with("Name", name));
            });
    sink.each(
        account
            .calls()
            .all(
                "iam:ListOpenIDConnectProviders",
                () -> iam.listOpenIDConnectProviders().openIDConnectProviderList()),
        listed ->
            account
                .calls()
                .ask(
                    OPEN_ID,
                    () ->
                        iam.getOpenIDConnectProvider(r -> r.openIDConnectProviderArn(listed.arn())))
                .answer()
                .ifPresent(
                    found -> {
                      Location.Live at = account.at(OPEN_ID, listed.arn());
                      Form form =
                          Form.of(at, found, "Url", "ClientIDList", "ThumbprintList", "Tags")
                              .rename("ClientIDList", "ClientIdList");
                      sink.add("AWS::IAM::OIDCProvider", found.url(), at, form);
                    }));
  }
}
