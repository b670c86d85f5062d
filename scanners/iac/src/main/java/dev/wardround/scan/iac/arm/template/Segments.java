package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Parts;
import java.util.ArrayList;
import java.util.List;

/** The names of a resource and its parents, which stand in one with slashes between them. */
final class Segments {
  private Segments() {}

  /** One value for each; what is not known is taken to hold no slash. */
  static List<Value> of(Value name) {
    List<Value> segments = new ArrayList<>();
    Parts segment = new Parts(name.location());
    List<Value> parts = name instanceof Value.Joined joined ? joined.parts() : List.of(name);
    for (Value part : parts) {
      String[] texts =
          part instanceof Value.Text text ? text.text().split("/", -1) : new String[] {""};
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          segments.add(segment.join());
          segment = new Parts(name.location());
        }
        segment.add(texts[i]);
      }
      if (!(part instanceof Value.Text)) {
        segment.add(part);
      }
    }
    segments.add(segment.join());
    return segments;
  }
}
