package dev.wardround.access;

/** What can be done to the data in a store, from looking at it to deciding who else may. */
public enum Level {
  READ,
  WRITE,
  DELETE,
  ADMIN
}
