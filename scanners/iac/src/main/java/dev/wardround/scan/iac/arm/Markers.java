package dev.wardround.scan.iac.arm;

import dev.wardround.scan.iac.document.Marker;
import java.util.Arrays;

/** Words that tell templates and their parameters from other JSON before it is parsed. */
final class Markers {
  private static final Marker TEMPLATE = Marker.of("eploymentTemplate.json");
  private static final Marker PARAMETERS = Marker.of("eploymentParameters.json");
  private static final Marker GENERATOR = Marker.of("\"_generator\"");
  private static final Marker BICEP = Marker.of("\"bicep\"");
  private static final int BEGINNING = 2_000;
  private static final Marker LINK = Marker.of("templateLink");

  private Markers() {}

  static boolean isTemplate(byte[] content) {
    return TEMPLATE.isIn(content);
  }

  static boolean isParameters(byte[] content) {
    return PARAMETERS.isIn(content);
  }

  /** Whether Bicep's compiler says at its beginning that it made it. */
  static boolean isMadeFromBicep(byte[] content) {
    byte[] beginning = Arrays.copyOf(content, Math.min(content.length, BEGINNING));
    return GENERATOR.isIn(beginning) && BICEP.isIn(beginning);
  }

  static boolean links(byte[] content) {
    return LINK.isIn(content);
  }
}
