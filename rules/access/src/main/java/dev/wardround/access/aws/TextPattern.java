package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import org.jspecify.annotations.Nullable;

/** A resource or condition value of a policy: compiled once, unless it holds policy variables. */
final class TextPattern {
  private final String text;
  private final Compiler compiler;
  private final @Nullable Comparison compiled;

  /** How a text becomes a comparison. */
  interface Compiler {
    Comparison compile(String text);
  }

  private TextPattern(String text, Compiler compiler, @Nullable Comparison compiled) {
    this.text = text;
    this.compiler = compiler;
    this.compiled = compiled;
  }

  static TextPattern of(String text, boolean variables, Compiler compiler) {
    if (!variables) {
      return new TextPattern(text, compiler, compiler.compile(text));
    }
    String plain = Variables.unescaped(text);
    boolean fixed = !Variables.in(plain);
    return new TextPattern(plain, compiler, fixed ? compiler.compile(plain) : null);
  }

  Truth match(String actual, AwsRequest request) {
    if (compiled != null) {
      return compiled.match(actual);
    }
    String resolved = Variables.resolved(text, request);
    return resolved == null ? Truth.NO : compiler.compile(resolved).match(actual);
  }

  /** Whether each variable has a value in the request, or a default. */
  boolean resolves(AwsRequest request) {
    return compiled != null || Variables.resolved(text, request) != null;
  }

  String text() {
    return text;
  }

  boolean hasVariables() {
    return compiled == null;
  }
}
