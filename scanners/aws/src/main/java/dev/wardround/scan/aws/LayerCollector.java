package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.LayerVersionsListItem;
import software.amazon.awssdk.services.lambda.model.LayersListItem;

/** The account's own layers with who may use them, and what code may be deployed at all. */
final class LayerCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    LambdaClient lambda = account.client(LambdaClient::builder);
    sink.each(
        account.calls().all("lambda:ListLayers", () -> lambda.listLayersPaginator().layers()),
        layer -> layer(layer, lambda, account, sink));
    account
        .calls()
        .all(
            "lambda:ListCodeSigningConfigs",
            () -> lambda.listCodeSigningConfigsPaginator(r -> {}).codeSigningConfigs())
        .forEach(
            signing -> {
              Location.Live at =
                  account.at("lambda:ListCodeSigningConfigs", signing.codeSigningConfigArn());
              Form form =
                  Form.of(at, signing, "AllowedPublishers", "CodeSigningPolicies", "Description");
              sink.add("AWS::Lambda::CodeSigningConfig", signing.codeSigningConfigId(), at, form);
            });
  }

  private static void layer(LayersListItem layer, LambdaClient lambda, Account account, Sink sink) {
    sink.each(
        account
            .calls()
            .all(
                "lambda:ListLayerVersions",
                () ->
                    lambda
                        .listLayerVersionsPaginator(r -> r.layerName(layer.layerName()))
                        .layerVersions()),
        version -> version(layer.layerName(), version, lambda, account, sink));
  }

  private static void version(
      String name, LayerVersionsListItem version, LambdaClient lambda, Account account, Sink sink) {
    Location.Live at = account.at("lambda:ListLayerVersions", version.layerVersionArn());
    Form form =
        Form.of(
                at,
                version,
                "CompatibleArchitectures",
                "CompatibleRuntimes",
                "Description",
                "LicenseInfo")
            .with("LayerName", name);
    sink.add("AWS::Lambda::LayerVersion", name, at, form);
    account
        .calls()
        .ask(
            "lambda:GetLayerVersionPolicy",
            () ->
                lambda.getLayerVersionPolicy(
                    r -> r.layerName(name).versionNumber(version.version())))
        .value(at, found -> Optional.of(JsonText.value(found.policy(), at)))
        .ifPresent(policy -> permissions(name, policy, at, account, sink));
  }

  /** One permission for each statement; one that says so where the policy may not be read. */
  private static void permissions(
      String name, Value policy, Location.Live layer, Account account, Sink sink) {
    if (policy instanceof Value.Mapping document) {
      List<Value> statements = LambdaPermissions.items(document.get("Statement"));
      for (int i = 0; i < statements.size(); i++) {
        Location.Live at =
            account.at("lambda:GetLayerVersionPolicy", layer.id() + ":permission/" + (i + 1));
        Form form = Form.of(at).refer("LayerVersionArn", layer.id(), "Ref");
        if (statements.get(i) instanceof Value.Mapping statement) {
          permission(statement, form);
        }
        sink.add("AWS::Lambda::LayerVersionPermission", name, at, form);
      }
    } else {
      Location.Live at = account.at("lambda:GetLayerVersionPolicy", layer.id() + ":permission");
      Form form = Form.of(at).refer("LayerVersionArn", layer.id(), "Ref").with("Principal", policy);
      sink.add("AWS::Lambda::LayerVersionPermission", name, at, form);
    }
  }

  private static void permission(Value.Mapping statement, Form form) {
    form.with("Action", statement.get("Action"))
        .with("Principal", statement.get("Principal").map(LambdaPermissions::principal))
        .with(
            "OrganizationId",
            statement.get("Condition", "StringEquals", LambdaPermissions.ORGANIZATION));
  }
}
