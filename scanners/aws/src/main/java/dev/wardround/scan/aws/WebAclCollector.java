package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import software.amazon.awssdk.services.wafv2.Wafv2Client;
import software.amazon.awssdk.services.wafv2.model.ResourceType;
import software.amazon.awssdk.services.wafv2.model.Scope;
import software.amazon.awssdk.services.wafv2.model.WebACLSummary;

/** Web ACLs, what they log, and what stands behind them. */
final class WebAclCollector implements Collector {
  /** CloudFront's web ACLs answer in this region only. */
  private static final String GLOBAL = "us-east-1";

  /** Stages of REST APIs tell their web ACL themselves, distributions as well. */
  private static final ResourceType[] BEHIND = {
    ResourceType.APPLICATION_LOAD_BALANCER,
    ResourceType.APPSYNC,
    ResourceType.COGNITO_USER_POOL,
    ResourceType.APP_RUNNER_SERVICE
  };

  @Override
  public void collect(Account account, Sink sink) {
    Wafv2Client waf = account.client(Wafv2Client::builder);
    collect(Scope.REGIONAL, waf, account, sink);
    if (account.region().equals(GLOBAL)) {
      collect(Scope.CLOUDFRONT, waf, account, sink);
    }
  }

  private static void collect(Scope scope, Wafv2Client waf, Account account, Sink sink) {
    sink.each(
        account
            .calls()
            .all("wafv2:ListWebACLs", () -> waf.listWebACLs(r -> r.scope(scope)).webACLs()),
        listed -> webAcl(listed, scope, waf, account, sink));
    logging(scope, waf, account, sink);
  }

  private static void webAcl(
      WebACLSummary listed, Scope scope, Wafv2Client waf, Account account, Sink sink) {
    Location.Live at = account.at("wafv2:GetWebACL", listed.arn());
    Form form = Form.of(at, listed, "Name", "Description").with("Scope", scope.toString());
    account
        .calls()
        .ask(
            "wafv2:GetWebACL",
            () -> waf.getWebACL(r -> r.name(listed.name()).id(listed.id()).scope(scope)))
        .value(at, found -> Shape.value(found.webACL(), at))
        .ifPresent(detail -> settings(detail, form));
    sink.add("AWS::WAFv2::WebACL", listed.name(), at, form);
    if (scope == Scope.REGIONAL) {
      for (ResourceType type : BEHIND) {
        associations(listed, type, waf, account, sink);
      }
    }
  }

  private static void settings(Value detail, Form form) {
    for (String name : new String[] {"DefaultAction", "Rules", "VisibilityConfig"}) {
      form.with(name, detail instanceof Value.Mapping m ? m.get(name) : Optional.of(detail));
    }
  }

  private static void logging(Scope scope, Wafv2Client waf, Account account, Sink sink) {
    account
        .calls()
        .all(
            "wafv2:ListLoggingConfigurations",
            () -> waf.listLoggingConfigurations(r -> r.scope(scope)).loggingConfigurations())
        .forEach(
            found -> {
              String arn = found.resourceArn();
              Location.Live at = account.at("wafv2:ListLoggingConfigurations", arn + "/logging");
              Form form =
                  Form.of(at, found, "LogDestinationConfigs", "RedactedFields", "LoggingFilter")
                      .refer("ResourceArn", arn, "Arn");
              sink.add("AWS::WAFv2::LoggingConfiguration", arn, at, form);
            });
  }

  private static void associations(
      WebACLSummary listed, ResourceType type, Wafv2Client waf, Account account, Sink sink) {
    account
        .calls()
        .all(
            "wafv2:ListResourcesForWebACL",
            () ->
                waf.listResourcesForWebACL(r -> r.webACLArn(listed.arn()).resourceType(type))
                    .resourceArns())
        .forEach(
            arn -> {
              Location.Live at = account.at("wafv2:ListResourcesForWebACL", arn + "/web-acl");
              Form form =
                  Form.of(at).with("ResourceArn", arn).refer("WebACLArn", listed.arn(), "Arn");
              sink.add("AWS::WAFv2::WebACLAssociation", listed.name(), at, form);
            });
  }
}
