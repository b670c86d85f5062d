package dev.wardround.engine.graph;

import java.util.List;

/**
 * What the user says about his patient data, which goes before every tag and name.
 *
 * @param patientData ids or names of stores that hold patient data; {@code *} stands for any
 *     characters
 * @param noPatientData ids or names of stores that hold none
 */
public record Scope(List<String> patientData, List<String> noPatientData) {

  /** A user who says nothing. */
  public static final Scope NONE = new Scope(List.of(), List.of());

  public Scope {
    patientData = List.copyOf(patientData);
    noPatientData = List.copyOf(noPatientData);
  }

  /** Whether a pattern with {@code *} covers the whole text. */
  static boolean matches(String pattern, String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text);
    }
    String rest = pattern.substring(star + 1);
    if (!text.startsWith(pattern.substring(0, star))) {
      return false;
    }
    for (int from = star; from <= text.length(); from++) {
      if (matches(rest, text.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
