package dev.wardround.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The script, style and frame of the page. */
final class Assets {
  /** In this order they make one script: what is used at once stands before its use. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "picture.js",
          "overview.js",
          "workloads.js",
          "findings.js",
          "tables.js",
          "main.js");

  private Assets() {}

  static String style() throws IOException {
    return read("style.css");
  }

  static String frame() throws IOException {
    return read("page.html");
  }

  static String script() throws IOException {
    StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
    for (String name : SCRIPTS) {
      script.append(read(name));
    }
    return script.append("})();\n").toString();
  }

  /** As a content security policy names an inline script or style. */
  static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Assets.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
