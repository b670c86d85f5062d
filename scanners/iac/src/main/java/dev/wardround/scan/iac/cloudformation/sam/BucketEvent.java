package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An S3 event: the bucket, which stands in the same template, notifies the function. */
final class BucketEvent {
  private static final List<String> CONFIGURATIONS =
      List.of("Properties", "NotificationConfiguration", "LambdaConfigurations");

  private final SamResource function;
  private final Stack stack;
  private final Made made;

  BucketEvent(SamResource function, Stack stack) {
    this.function = function;
    this.stack = stack;
    this.made = function.made();
  }

  void add(String id, Value.Mapping event, Invoked target) {
    Value.Mapping permission =
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            target.name(),
            "Principal",
            "s3.amazonaws.com",
            "SourceAccount",
            made.ref("AWS::AccountId"));
    stack.add(function, id + "Permission", "AWS::Lambda::Permission", permission);
    Optional<String> bucket = event.get("Bucket").flatMap(Tree::referred);
    Optional<Value.Mapping> declared = bucket.flatMap(stack::resource);
    if (declared.isEmpty()) {
      stack.problem(function, "has an S3 event whose bucket is not in the template");
      return;
    }
    Value.Mapping changed = declared.get();
    for (Value name : Tree.items(event.get("Events"))) {
      changed = notified(changed, name, event, target);
    }
    stack.keep(bucket.get(), dependent(changed, id + "Permission"));
  }

  private Value.Mapping notified(
      Value.Mapping bucket, Value name, Value.Mapping event, Invoked target) {
    Value configuration =
        made.map("Event", name, "Function", target.arn(), "Filter", event.get("Filter"));
    if (function.condition().isPresent()) {
      configuration = made.choose(function.condition().get(), configuration, made.noValue());
    }
    Value existing =
        bucket
            .get("Properties", "NotificationConfiguration", "LambdaConfigurations")
            .orElseGet(made::list);
    return Tree.put(bucket, CONFIGURATIONS, Tree.append(existing, configuration));
  }

  private Value.Mapping dependent(Value.Mapping bucket, String permission) {
    if (function.condition().isPresent()) {
      return tagged(bucket, permission);
    }
    List<Value> all = new ArrayList<>(Tree.items(bucket.get("DependsOn")));
    all.add(made.text(permission));
    return Tree.put(bucket, "DependsOn", made.list(all));
  }

  /** A dependency on what may not exist is written as a tag that refers to it. */
  private Value.Mapping tagged(Value.Mapping bucket, String permission) {
    String condition = function.condition().orElse("");
    Value reference = made.choose(condition, made.ref(permission), "no dependency");
    Value tag = made.map("Key", "sam:ConditionalDependsOn:" + permission, "Value", reference);
    Value tags = bucket.get("Properties", "Tags").orElseGet(made::list);
    return Tree.put(bucket, List.of("Properties", "Tags"), Tree.append(tags, tag));
  }
}
