package dev.wardround.engine.condition;

/** An evaluation that cannot be: a division by zero, an index out of range. */
record Problem(String what) {}
