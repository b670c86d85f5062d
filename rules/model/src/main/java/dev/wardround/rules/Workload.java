package dev.wardround.rules;

import dev.wardround.inventory.Location;
import java.util.List;

/**
 * A function or container service with all that bears on its patient data.
 *
 * @param id the {@link dev.wardround.inventory.Resource#id()} of the function or service
 * @param runtime such as {@code java17}; empty where it is an image or not known
 * @param exposures the ways in from outside
 * @param code the local code places, with what was found in them
 * @param identity what it runs as; its label says so where it is not known
 * @param data the data stores that its identity may touch
 */
public record Workload(
    String id,
    String type,
    String name,
    String runtime,
    Location location,
    List<Exposure> exposures,
    List<Code> code,
    Identity identity,
    List<DataAccess> data) {

  public Workload {
    exposures = List.copyOf(exposures);
    code = List.copyOf(code);
    data = List.copyOf(data);
  }

  /** How far a way in is open. */
  public enum Reach {
    /** Anyone on the internet. */
    INTERNET,
    /** From the internet, but only with credentials. */
    AUTHENTICATED,
    /** From inside the network or account only. */
    INTERNAL,
    /** Cannot be told. */
    UNKNOWN
  }

  /**
   * A way in.
   *
   * @param label {@code GET /images/{id}}, {@code function URL}
   * @param detail why it is as open as it is: {@code no authorizer}
   * @param resource id of the resource that opens it
   */
  public record Exposure(
      Reach reach, String label, String detail, String resource, Location location) {}

  /**
   * A place with code.
   *
   * @param path relative to the root of the scan
   * @param present whether anything was there to read
   * @param components purls of the components found there, sorted
   */
  public record Code(String path, boolean present, List<String> components) {
    public Code {
      components = List.copyOf(components);
    }
  }

  /**
   * What a workload runs as.
   *
   * @param id resource id or ARN, empty where not known
   * @param label what people call it, or why it is not known
   */
  public record Identity(String id, String label, Location location) {}

  /**
   * What the workload's identity may do to a data store.
   *
   * @param store resource id of the data store
   * @param levels of {@code read}, {@code write}, {@code delete}, {@code admin}
   * @param certain false where a condition or an unknown value decides
   * @param named whether the function's own configuration names the store
   * @param because the statements that allow it, for people
   */
  public record DataAccess(
      String store, List<String> levels, boolean certain, boolean named, List<String> because) {
    public DataAccess {
      levels = List.copyOf(levels);
      because = List.copyOf(because);
    }
  }
}
