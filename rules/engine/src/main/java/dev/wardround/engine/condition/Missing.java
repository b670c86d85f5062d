package dev.wardround.engine.condition;

/** An evaluation that ends in something not known. */
record Missing(String what) {

  static Missing at(String path, String why) {
    return new Missing(path.isEmpty() ? why : path + ": " + why);
  }
}
