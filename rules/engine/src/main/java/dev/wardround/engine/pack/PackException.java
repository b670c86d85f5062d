package dev.wardround.engine.pack;

import java.util.List;

/** A pack with mistakes; the message names each with its file and line. */
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  public PackException(List<String> problems) {
    super(String.join("\n", problems));
  }

  PackException(String problem) {
    super(problem);
  }
}
