package dev.wardround.inventory;

import java.util.List;

/**
 * Whether the code of a function can come to a component at all.
 *
 * @param path for a component that is reached: one way to it, from the handler on, as {@code
 *     org.clinic.Intake.handleRequest}; the shortest one that was found
 * @param reason why it is not known, or on what the answer rests; empty where nobody looked
 */
public record Reach(State state, List<String> path, String reason) {

  /** Nobody looked. */
  public static final Reach NOT_LOOKED_AT = new Reach(State.NOT_KNOWN, List.of(), "");

  /** The answer. */
  public enum State {
    /** There is a way, as far as calls and names tell. */
    REACHED,
    /** There is none, and nothing that could hide one. */
    NOT_REACHED,
    NOT_KNOWN
  }

  public Reach {
    path = List.copyOf(path);
  }

  public static Reach by(List<String> path) {
    return new Reach(State.REACHED, path, "");
  }

  public static Reach never(String reason) {
    return new Reach(State.NOT_REACHED, List.of(), reason);
  }

  public static Reach notKnown(String reason) {
    return new Reach(State.NOT_KNOWN, List.of(), reason);
  }

  /** One line for people; empty where nobody looked. */
  public String display() {
    if (equals(NOT_LOOKED_AT)) {
      return "";
    }
    String what = path.isEmpty() ? reason : String.join(" \u2192 ", path);
    return what.isEmpty() ? word() : word() + ": " + what;
  }

  private String word() {
    return switch (state) {
      case REACHED -> "reached";
      case NOT_REACHED -> "not reached";
      case NOT_KNOWN -> "not known whether it is reached";
    };
  }
}
