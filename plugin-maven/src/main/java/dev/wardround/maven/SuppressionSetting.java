package dev.wardround.maven;

import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.gate.Suppression;

/** A {@code <suppression>} as a POM writes it; Maven fills in the fields by their names. */
public final class SuppressionSetting {
  private String finding = "";
  private String subject = "";
  private String reason = "";
  private String owner = "";
  private String expires = "";

  Suppression suppression() throws GateException {
    return Suppression.of(finding, subject, reason, owner, expires);
  }
}
