package dev.wardround.report.html;

import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes one HTML file with everything in it. */
public final class HtmlReporter implements Reporter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String style = Assets.style();
    String script = Assets.script();
    print(out, head(style, script));
    print(out, "<style>" + style + "</style>\n</head>\n<body>\n" + Assets.frame());
    print(out, "<script type=\"application/json\" id=\"report\">");
    new PageData(report).write(out);
    print(out, "</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  private static String head(String style, String script) {
    String policy =
        "default-src 'none'; script-src '"
            + Assets.hash(script)
            + "'; style-src '"
            + Assets.hash(style)
            + "'; base-uri 'none'; form-action 'none'";
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>Wardround</title>\n";
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
