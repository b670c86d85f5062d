package dev.wardround.rules;

import dev.wardround.inventory.Location;

/**
 * A bucket, database, file system or health data service.
 *
 * @param id {@link dev.wardround.inventory.Resource#id()}
 * @param patientData whether it is taken to hold patient data
 * @param reason why: {@code tag data-classification=phi}, {@code name contains "patient"}, {@code
 *     no tag, no hint}
 */
public record DataStore(
    String id,
    String type,
    String name,
    PatientData patientData,
    String reason,
    Location location) {

  /** How sure it is that a store holds patient data. */
  public enum PatientData {
    /** Declared by tag, label, configuration, or by the kind of service. */
    DECLARED,
    /** Its name hints at it. */
    LIKELY,
    /** Declared not to. */
    NONE,
    /** Nothing tells. */
    UNKNOWN
  }
}
