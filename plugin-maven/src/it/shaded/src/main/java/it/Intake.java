package it;

/** A function. */
public final class Intake {
  public String handle(String request) {
    return request;
  }
}
