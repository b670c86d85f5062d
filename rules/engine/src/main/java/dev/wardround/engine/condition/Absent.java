package dev.wardround.engine.condition;

/** CEL's null. */
enum Absent {
  NULL
}
