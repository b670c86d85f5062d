package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code AWS::Serverless::Function}: the function, its role, versions, URL and events. */
final class FunctionExpansion {
  static final String TAG = "lambda:createdBy";
  private static final String MANAGED = "arn:aws:iam::aws:policy/";

  private final SamResource function;
  private final Context context;
  private final Stack stack;
  private final Made made;
  private final Role role;

  FunctionExpansion(SamResource function, Context context) {
    this.function = function;
    this.context = context;
    this.stack = context.stack();
    this.made = function.made();
    this.role = new Role(made);
  }

  void run() {
    Value.Mapping properties = properties();
    boolean built = function.declaration().get("Metadata").isPresent();
    if (properties.get("Code").isEmpty() && !built) {
      stack.problem(function, "has no code");
    }
    Optional<String> alias = alias();
    stack.replace(function, "AWS::Lambda::Function", properties);
    alias.ifPresent(name -> new FunctionVersions(function, context).add(name, properties));
    Invoked target = Invoked.of(function, alias);
    baseRole();
    new InvokeConfig(function, context, role).add(alias);
    new FunctionUrl(function, stack).add(target);
    new FunctionEvents(function, context, target, role).addAll();
    new ExecutionRole(function, stack, context.policies()).add(role, TAG);
  }

  private Optional<String> alias() {
    return function.get("AutoPublishAlias").map(stack::resolved).flatMap(Value::asText);
  }

  private Value.Mapping properties() {
    Properties properties =
        new Properties(function.properties())
            .put("Code", code())
            .take("FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout")
            .take("VpcConfig", "Environment", "KmsKeyArn", "Layers", "FileSystemConfigs")
            .take("ReservedConcurrentExecutions", "CodeSigningConfigArn", "ImageConfig")
            .take("PackageType", "Architectures", "EphemeralStorage", "SnapStart")
            .take("RuntimeManagementConfig", "LoggingConfig", "RecursiveLoop", "TenancyConfig")
            .take("DurableConfig", "FunctionScalingConfig", "PublishToLatestPublished")
            .put("CapacityProviderConfig", capacity())
            .put("Tags", Tags.marked(function, TAG, function.get("Tags")))
            .put("TracingConfig", function.get("Tracing").map(mode -> made.map("Mode", mode)))
            .put("DeadLetterConfig", deadLetters())
            .put("Role", ExecutionRole.of(function));
    return properties.all();
  }

  private Optional<Value> code() {
    if (Tree.text(function.get("PackageType")).orElse("").equals("Image")) {
      return function.get("ImageUri").map(uri -> made.map("ImageUri", uri));
    }
    Optional<Value> code =
        function
            .get("CodeUri")
            .map(uri -> Code.of(uri, "S3Bucket", "S3Key", "S3ObjectVersion"))
            .or(() -> function.get("InlineCode").map(text -> made.map("ZipFile", text)))
            .or(() -> function.get("ImageUri").map(uri -> made.map("ImageUri", uri)));
    Optional<Value> key = function.get("SourceKMSKeyArn");
    return code.isPresent() && key.isPresent() && code.get() instanceof Value.Mapping place
        ? Optional.of(Tree.put(place, "SourceKMSKeyArn", key.get()))
        : code;
  }

  private Optional<Value> capacity() {
    return function
        .get("CapacityProviderConfig")
        .filter(Value.Mapping.class::isInstance)
        .map(
            given ->
                new Properties((Value.Mapping) given)
                    .takeAs("Arn", "CapacityProviderArn")
                    .take("PerExecutionEnvironmentMaxConcurrency")
                    .take("ExecutionEnvironmentMemoryGiBPerVCpu")
                    .all())
        .map(config -> made.map("LambdaManagedInstancesCapacityProviderConfig", config));
  }

  private Optional<Value> deadLetters() {
    return function
        .get("DeadLetterQueue")
        .filter(Value.Mapping.class::isInstance)
        .flatMap(queue -> ((Value.Mapping) queue).get("TargetArn"))
        .map(arn -> made.map("TargetArn", arn));
  }

  private void baseRole() {
    String basic =
        function.get("DurableConfig").isPresent()
            ? "AWSLambdaBasicDurableExecutionRolePolicy"
            : "AWSLambdaBasicExecutionRole";
    role.attach(MANAGED + "service-role/" + basic);
    if (Tree.text(function.get("Tracing"))
        .filter(mode -> !mode.equals("PassThrough"))
        .isPresent()) {
      role.attach(MANAGED + "AWSXrayWriteOnlyAccess");
    }
    if (function.get("VpcConfig").isPresent()) {
      role.attach(MANAGED + "service-role/AWSLambdaVPCAccessExecutionRole");
    }
    deadLetters().ifPresent(this::allowDeadLetters);
  }

  private void allowDeadLetters(Value config) {
    Value.Mapping queue = function.mapping("DeadLetterQueue");
    boolean topic = Tree.text(queue.get("Type")).orElse("").equals("SNS");
    Value arn = queue.get("TargetArn").orElse(config);
    Value.Mapping statement =
        made.map(
            "Action",
            topic ? "sns:Publish" : "sqs:SendMessage",
            "Effect",
            "Allow",
            "Resource",
            arn);
    role.embed(
        made.text("DeadLetterQueuePolicy"),
        made.map("Version", "2012-10-17", "Statement", made.list(statement)));
  }

  /** What a resource that is made of the function says of it besides its own properties. */
  static Map<String, Value> with(Map<String, Value> shared, String name, Value value) {
    Map<String, Value> attributes = new LinkedHashMap<>(shared);
    attributes.put(name, value);
    return attributes;
  }
}
