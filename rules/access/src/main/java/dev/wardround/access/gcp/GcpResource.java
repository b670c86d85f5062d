package dev.wardround.access.gcp;

import java.util.Map;
import java.util.Optional;

/**
 * A resource as conditions see it.
 *
 * @param id what policies and the hierarchy know it by
 * @param tags namespaced key to value; empty where they are not known
 */
public record GcpResource(
    String id, String name, String type, String service, Optional<Map<String, String>> tags) {

  /** A resource whose tags are not known. */
  public static GcpResource of(String id, String name, String type) {
    String service = type.substring(0, Math.max(0, type.indexOf('/')));
    return new GcpResource(id, name, type, service, Optional.empty());
  }
}
