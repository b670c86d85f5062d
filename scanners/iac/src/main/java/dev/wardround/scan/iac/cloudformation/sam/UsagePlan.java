package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code UsagePlan} of a REST API: a plan and key of its own, or shared with other APIs. */
final class UsagePlan {
  private static final String PLAN = "UsagePlan";
  private static final String KEY = "ApiKey";

  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final SharedPlan others;
  private Map<String, Value> together = Map.of();

  UsagePlan(SamResource api, Context context) {
    this.api = api;
    this.stack = context.stack();
    this.others = context.plan();
    this.made = api.made();
  }

  void add(String stage, Map<String, Value> attributes) {
    Value.Mapping auth = api.mapping("Auth");
    Value.Mapping plan = Tree.mapping(auth.get("UsagePlan"), auth);
    String kind = Tree.text(plan.get("CreateUsagePlan").map(stack::resolved)).orElse("NONE");
    if (!kind.equals("NONE")) {
      boolean shared = kind.equals("SHARED");
      together = shared ? others.with(attributes, stack) : attributes;
      add(shared ? "Serverless" : api.id(), plan, stage);
    }
  }

  private void add(String prefix, Value.Mapping plan, String stage) {
    String planId = prefix + PLAN;
    String keyId = prefix + KEY;
    List<Value> stages = known(planId, "ApiStages");
    stages.add(made.map("ApiId", made.ref(api.id()), "Stage", made.ref(stage)));
    Value.Mapping properties =
        new Properties(plan)
            .put("ApiStages", made.list(stages))
            .take("Description", "Quota", "Tags", "Throttle", "UsagePlanName")
            .all();
    List<Value> apis = new ArrayList<>();
    stack.resource(planId).ifPresent(p -> apis.addAll(Tree.items(p.get("DependsOn"))));
    apis.add(made.text(api.id()));
    stack.add(made, planId, "AWS::ApiGateway::UsagePlan", properties, with(made.list(apis)));
    key(keyId, planId, stage);
    stack.add(
        made,
        prefix + "UsagePlanKey",
        "AWS::ApiGateway::UsagePlanKey",
        made.map("KeyId", made.ref(keyId), "KeyType", "API_KEY", "UsagePlanId", made.ref(planId)),
        with(made.list(keyId)));
  }

  private void key(String keyId, String planId, String stage) {
    List<Value> stages = known(keyId, "StageKeys");
    stages.add(made.map("RestApiId", made.ref(api.id()), "StageName", made.ref(stage)));
    stack.add(
        made,
        keyId,
        "AWS::ApiGateway::ApiKey",
        made.map("Enabled", true, "StageKeys", made.list(stages)),
        with(made.list(planId)));
  }

  private List<Value> known(String id, String property) {
    Optional<Value> before = stack.resource(id).flatMap(r -> r.get("Properties", property));
    return new ArrayList<>(Tree.items(before));
  }

  private Map<String, Value> with(Value dependsOn) {
    Map<String, Value> attributes = new LinkedHashMap<>(together);
    attributes.put("DependsOn", dependsOn);
    return attributes;
  }
}
