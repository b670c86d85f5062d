package dev.wardround.report.terminal;

import dev.wardround.rules.Severity;

/** How a word stands out where colours are wanted. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  ALARM("1;31"),
  RED("31"),
  YELLOW("33"),
  BLUE("36"),
  PURPLE("35"),
  GREEN("32");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> ALARM;
      case HIGH -> RED;
      case MEDIUM -> YELLOW;
      case LOW -> BLUE;
      case INFO -> FAINT;
    };
  }
}
