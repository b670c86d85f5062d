package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;
import software.amazon.awssdk.services.apigateway.model.DomainName;

/** Custom domains of APIs with the TLS versions that they accept. */
final class DomainNameCollector implements Collector {
  private static final String READ = "apigateway:GET";

  @Override
  public void collect(Account account, Sink sink) {
    ApiGatewayClient gateway = account.client(ApiGatewayClient::builder);
    account
        .calls()
        .all(READ, () -> gateway.getDomainNamesPaginator(r -> {}).items())
        .forEach(domain -> domain(domain, account, sink));
  }

  private static void domain(DomainName domain, Account account, Sink sink) {
    String arn =
        "arn:"
            + account.partition()
            + ":apigateway:"
            + account.region()
            + "::/domainnames/"
            + domain.domainName();
    Location.Live at = account.at(READ, arn);
    Form form =
        Form.of(
                at,
                domain,
                "DomainName",
                "CertificateArn",
                "RegionalCertificateArn",
                "SecurityPolicy",
                "EndpointConfiguration",
                "MutualTlsAuthentication",
                "EndpointAccessMode")
            .with("Tags", Tagging.list(domain.tags(), at));
    sink.add("AWS::ApiGateway::DomainName", domain.domainName(), at, form);
  }
}
