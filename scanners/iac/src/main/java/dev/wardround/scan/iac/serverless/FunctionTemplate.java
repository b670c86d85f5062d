package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The function of a template with its log group and URL. */
final class FunctionTemplate {
  private static final String FUNCTION = "LambdaFunction";

  private final Service service;

  FunctionTemplate(Service service) {
    this.service = service;
  }

  static String logicalId(String name) {
    return LogicalId.of(name) + FUNCTION;
  }

  Map<String, Value> resources(String name, Value.Mapping function, Value role) {
    Location at = function.location();
    Map<String, Value> resources = new LinkedHashMap<>();
    resources.put(logicalId(name), function(name, function, role));
    resources.put(LogicalId.of(name) + "LogGroup", logGroup(name, function));
    function
        .get("url")
        .filter(FunctionTemplate::isOn)
        .ifPresent(url -> resources.put(logicalId(name) + "Url", url(name, url)));
    if (Build.get(function, "url").filter(FunctionTemplate::isOn).isPresent()
        && authorizer(function.get("url").orElseThrow()).equals("NONE")) {
      resources.put(
          LogicalId.of(name) + "LambdaPermissionFnUrl",
          Build.at(at)
              .put("FunctionName", Build.arn(logicalId(name), at))
              .put("Action", "lambda:InvokeFunctionUrl")
              .put("Principal", "*")
              .put("FunctionUrlAuthType", "NONE")
              .resource("AWS::Lambda::Permission"));
    }
    return resources;
  }

  private static boolean isOn(Value value) {
    return !(value instanceof Value.Flag flag && !flag.flag()) && !(value instanceof Value.Null);
  }

  private static String authorizer(Value url) {
    return Build.textOf(url, "authorizer").equals("aws_iam") ? "AWS_IAM" : "NONE";
  }

  private static Value url(String name, Value url) {
    return Build.at(url.location())
        .put("AuthType", authorizer(url))
        .put("TargetFunctionArn", Build.arn(logicalId(name), url.location()))
        .put("Cors", Build.get(url, "cors").filter(Value.Mapping.class::isInstance))
        .resource("AWS::Lambda::Url");
  }

  /** The function's own setting, else the provider's. */
  private Optional<Value> setting(Value.Mapping function, String name) {
    return function.get(name).or(() -> service.ofProvider(name));
  }

  private Value function(String name, Value.Mapping function, Value role) {
    Location at = function.location();
    return Build.at(at)
        .put("FunctionName", functionName(name, function))
        .put("Handler", function.get("handler"))
        .put(
            "Runtime",
            function.get("image").isPresent() ? Optional.empty() : setting(function, "runtime"))
        .put(
            "PackageType",
            function.get("image").map(image -> Build.text("Image", image.location())))
        .put("Code", Build.at(at).done())
        .put("MemorySize", setting(function, "memorySize"))
        .put("Timeout", setting(function, "timeout"))
        .put("Role", role)
        .put("Environment", environment(function))
        .put("VpcConfig", vpc(function))
        .put("TracingConfig", tracing(function))
        .put("KmsKeyArn", setting(function, "kmsKeyArn").or(() -> function.get("awsKmsKeyArn")))
        .put("Layers", setting(function, "layers"))
        .put(
            "Architectures",
            setting(function, "architecture").map(a -> Build.list(a.location(), a)))
        .put("ReservedConcurrentExecutions", function.get("reservedConcurrency"))
        .put(
            "DeadLetterConfig",
            function.get("onError").map(t -> Build.at(t.location()).put("TargetArn", t).done()))
        .put(
            "EphemeralStorage",
            function
                .get("ephemeralStorageSize")
                .map(s -> Build.at(s.location()).put("Size", s).done()))
        .put(
            "FileSystemConfigs", function.get("fileSystemConfig").map(FunctionTemplate::fileSystem))
        .put("Tags", tags(function))
        .resource("AWS::Lambda::Function");
  }

  Value functionName(String name, Value.Mapping function) {
    return function
        .get("name")
        .orElseGet(
            () ->
                Build.text(
                    service.name() + "-" + service.stage() + "-" + name, function.location()));
  }

  private Optional<Value> environment(Value.Mapping function) {
    Optional<Value> shared = service.ofProvider("environment");
    Optional<Value> own = function.get("environment");
    if (shared.isEmpty() && own.isEmpty()) {
      return Optional.empty();
    }
    Value variables = own.orElseGet(shared::orElseThrow);
    if (shared.orElse(variables) instanceof Value.Mapping base
        && variables instanceof Value.Mapping top) {
      variables = Build.over(base, top);
    }
    return Optional.of(Build.at(variables.location()).put("Variables", variables).done());
  }

  private Optional<Value> vpc(Value.Mapping function) {
    return setting(function, "vpc")
        .filter(Value.Mapping.class::isInstance)
        .map(
            vpc ->
                Build.at(vpc.location())
                    .put("SecurityGroupIds", Build.get(vpc, "securityGroupIds"))
                    .put("SubnetIds", Build.get(vpc, "subnetIds"))
                    .done());
  }

  private Optional<Value> tracing(Value.Mapping function) {
    return function
        .get("tracing")
        .or(() -> service.ofProvider("tracing", "lambda"))
        .map(
            tracing -> {
              String mode = tracing.asText().orElse("");
              Value set = mode.equals("true") ? Build.text("Active", tracing.location()) : tracing;
              return Build.at(tracing.location()).put("Mode", set).done();
            });
  }

  private static Value fileSystem(Value config) {
    return Build.list(
        config.location(),
        Build.at(config.location())
            .put("Arn", Build.get(config, "arn"))
            .put("LocalMountPath", Build.get(config, "localMountPath"))
            .done());
  }

  private Optional<Value> tags(Value.Mapping function) {
    Map<String, Value> tags = new LinkedHashMap<>(Build.entries(service.ofProvider("tags")));
    tags.putAll(Build.entries(function.get("tags")));
    if (tags.isEmpty()) {
      return Optional.empty();
    }
    Value[] pairs =
        tags.entrySet().stream()
            .map(
                tag ->
                    Build.at(tag.getValue().location())
                        .put("Key", tag.getKey())
                        .put("Value", tag.getValue())
                        .done())
            .toArray(Value[]::new);
    return Optional.of(Build.list(function.location(), pairs));
  }

  private Value logGroup(String name, Value.Mapping function) {
    Location at = function.location();
    Value functionName = functionName(name, function);
    return Build.at(at)
        .put("LogGroupName", Build.join(at, Build.text("/aws/lambda/", at), functionName))
        .put("RetentionInDays", setting(function, "logRetentionInDays"))
        .resource("AWS::Logs::LogGroup");
  }
}
