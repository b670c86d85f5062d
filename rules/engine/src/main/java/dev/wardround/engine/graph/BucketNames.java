package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Policies that name their bucket as text instead of referring to it. A bucket's name is its own in
 * all accounts, so the same name is the same bucket; names of other kinds would tell less.
 */
final class BucketNames {
  private static final String BUCKET = "AWS::S3::Bucket";
  private static final String POLICY = "AWS::S3::BucketPolicy";

  private final Map<String, List<String>> buckets = new HashMap<>();
  private final List<Resource> policies = new ArrayList<>();

  BucketNames(List<Resource> resources) {
    for (Resource resource : resources) {
      if (resource.type().equals(BUCKET)) {
        String name = Attributes.text(resource, "BucketName");
        buckets.computeIfAbsent(name, n -> new ArrayList<>()).add(resource.id());
      } else if (resource.type().equals(POLICY)) {
        policies.add(resource);
      }
    }
  }

  /** Hands over each policy with each bucket of the name that it gives. */
  void forEach(BiConsumer<String, String> link) {
    for (Resource policy : policies) {
      String name = Attributes.text(policy, "Bucket");
      if (!name.isEmpty()) {
        buckets.getOrDefault(name, List.of()).forEach(bucket -> link.accept(policy.id(), bucket));
      }
    }
  }
}
