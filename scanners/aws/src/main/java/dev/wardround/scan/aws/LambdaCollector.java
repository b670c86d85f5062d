package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.GetFunctionResponse;

/** Functions with their policies, URLs, code signing and event sources. */
final class LambdaCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    LambdaClient lambda = account.client(LambdaClient::builder);
    sink.each(
        account
            .calls()
            .all("lambda:ListFunctions", () -> lambda.listFunctionsPaginator().functions()),
        function -> function(function, lambda, account, sink));
    account
        .calls()
        .all(
            "lambda:ListEventSourceMappings",
            () -> lambda.listEventSourceMappingsPaginator().eventSourceMappings())
        .forEach(
            source -> {
              Location.Live at =
                  account.at(
                      "lambda:ListEventSourceMappings",
                      account.arn("lambda", "event-source-mapping:" + source.uuid()));
              Form form =
                  Form.of(at, source)
                      .rename("FunctionArn", "FunctionName")
                      .without("UUID", "State", "StateTransitionReason", "LastModified");
              sink.add("AWS::Lambda::EventSourceMapping", source.uuid(), at, form);
            });
  }

  private static void function(
      FunctionConfiguration listed, LambdaClient lambda, Account account, Sink sink) {
    String name = listed.functionName();
    Location.Live at = account.at("lambda:ListFunctions", listed.functionArn());
    Calls calls = account.calls();
    Answer<GetFunctionResponse> details =
        calls.ask("lambda:GetFunction", () -> lambda.getFunction(r -> r.functionName(name)));
    Form form = configuration(listed, at);
    form.with("Code", details.value(at, found -> code(found, at)));
    form.with("Tags", details.value(at, found -> tags(found, at)));
    form.with(
        "ReservedConcurrentExecutions",
        details.value(
            at,
            found ->
                Optional.ofNullable(found.concurrency())
                    .flatMap(c -> Shape.value(c.reservedConcurrentExecutions(), at))));
    form.with(
        "CodeSigningConfigArn",
        calls
            .ask(
                "lambda:GetFunctionCodeSigningConfig",
                () -> lambda.getFunctionCodeSigningConfig(r -> r.functionName(name)))
            .value(at, found -> Shape.value(found.codeSigningConfigArn(), at)));
    sink.add("AWS::Lambda::Function", name, at, form);
    calls
        .ask("lambda:GetPolicy", () -> lambda.getPolicy(r -> r.functionName(name)))
        .value(at, policy -> Optional.of(JsonText.value(policy.policy(), at)))
        .ifPresent(policy -> LambdaPermissions.add(policy, at, account, sink));
    urls(name, at, lambda, account, sink);
    asynchronous(name, at, lambda, account, sink);
  }

  private static Form configuration(FunctionConfiguration listed, Location at) {
    Form form =
        Form.of(
                at,
                listed,
                "FunctionName",
                "Runtime",
                "Role",
                "Handler",
                "Description",
                "Timeout",
                "MemorySize",
                "VpcConfig",
                "DeadLetterConfig",
                "Environment",
                "KMSKeyArn",
                "TracingConfig",
                "PackageType",
                "Architectures",
                "EphemeralStorage",
                "SnapStart",
                "LoggingConfig",
                "FileSystemConfigs")
            .rename("KMSKeyArn", "KmsKeyArn");
    boolean inVpc = listed.vpcConfig() != null && !listed.vpcConfig().subnetIds().isEmpty();
    if (!inVpc) {
      form.without("VpcConfig");
    }
    return form.with(
        "Layers", Shape.list(listed.layers().stream().map(layer -> layer.arn()).toList(), at));
  }

  private static Optional<Value> code(GetFunctionResponse found, Location at) {
    return Optional.ofNullable(found.code())
        .map(code -> Form.of(at, code, "ImageUri", "SourceKMSKeyArn").mapping());
  }

  private static Optional<Value> tags(GetFunctionResponse found, Location at) {
    return Tagging.list(found.tags(), at);
  }

  private static void urls(
      String name, Location.Live function, LambdaClient lambda, Account account, Sink sink) {
    account
        .calls()
        .all(
            "lambda:ListFunctionUrlConfigs",
            () ->
                lambda
                    .listFunctionUrlConfigsPaginator(r -> r.functionName(name))
                    .functionUrlConfigs())
        .forEach(url -> url(url, url.functionArn(), name, function, account, sink));
    account
        .calls()
        .ask(
            "lambda:GetFunctionUrlConfig",
            () -> lambda.getFunctionUrlConfig(r -> r.functionName(name)))
        .answer()
        .ifPresent(url -> url(url, url.functionArn(), name, function, account, sink));
  }

  private static void url(
      SdkPojo url, String of, String name, Location.Live function, Account account, Sink sink) {
    Location.Live at = account.at("lambda:ListFunctionUrlConfigs", of + ":url");
    Form form =
        Form.of(at, url, "AuthType", "Cors", "InvokeMode")
            .refer("TargetFunctionArn", function.id(), "Arn");
    sink.add("AWS::Lambda::Url", name, at, form);
  }

  private static void asynchronous(
      String name, Location.Live function, LambdaClient lambda, Account account, Sink sink) {
    account
        .calls()
        .all(
            "lambda:ListFunctionEventInvokeConfigs",
            () ->
                lambda
                    .listFunctionEventInvokeConfigsPaginator(r -> r.functionName(name))
                    .functionEventInvokeConfigs())
        .forEach(
            config -> {
              Location.Live at =
                  account.at(
                      "lambda:ListFunctionEventInvokeConfigs",
                      config.functionArn() + ":event-invoke-config");
              Form form =
                  Form.of(at, config)
                      .without("LastModified", "FunctionArn")
                      .refer("FunctionName", function.id(), "Ref");
              sink.add("AWS::Lambda::EventInvokeConfig", name, at, form);
            });
  }
}
