package dev.wardround.scan.iac.cloudformation.sam;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the expansions of one template share.
 *
 * @param stack where made resources go
 * @param apis the APIs that events add paths to
 * @param plan what the APIs of the shared usage plan have in common
 * @param policies the policy templates
 * @param renamed names such as {@code Function.Version} and the logical id that stands for them
 */
record Context(
    Stack stack,
    Apis apis,
    SharedPlan plan,
    PolicyTemplates policies,
    Map<String, String> renamed) {

  static Context of(Stack stack) {
    return new Context(
        stack, new Apis(), new SharedPlan(), new PolicyTemplates(), new LinkedHashMap<>());
  }
}
