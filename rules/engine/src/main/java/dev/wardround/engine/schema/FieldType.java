package dev.wardround.engine.schema;

/** What a field of a vendor's type holds. */
public sealed interface FieldType {

  /** A single value. */
  enum Scalar implements FieldType {
    STRING,
    BOOL,
    INT,
    DOUBLE,
    /** Anything: free JSON, or one of several types. */
    ANY
  }

  /** Values in a row. */
  record ListOf(FieldType item) implements FieldType {}

  /** Values under names that the type does not fix. */
  record MapOf(FieldType value) implements FieldType {}

  /**
   * Values under names that the type fixes.
   *
   * @param name full name, to be looked up in {@link FieldTypes}
   */
  record Structure(String name) implements FieldType {}
}
