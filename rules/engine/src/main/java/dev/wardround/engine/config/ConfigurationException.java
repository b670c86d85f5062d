package dev.wardround.engine.config;

/**
 * A {@code wardround.yml} that cannot be used; the message says where and what to write instead.
 */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message);
  }
}
