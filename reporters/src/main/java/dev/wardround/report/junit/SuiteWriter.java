package dev.wardround.report.junit;

import dev.wardround.report.PlainText;
import dev.wardround.report.Totals;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Finding;
import dev.wardround.rules.RuleResult;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a rule's judgment as a suite of tests. */
final class SuiteWriter {
  private final XMLStreamWriter xml;

  SuiteWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void write(RuleResult result, List<Finding> findings) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", result.rule().id());
    attribute("tests", findings.size() + result.passed().size());
    attribute("failures", count(findings, Totals.Kind.FAIL));
    attribute("errors", count(findings, Totals.Kind.ERROR));
    attribute("skipped", count(findings, Totals.Kind.UNKNOWN));
    for (Finding finding : findings) {
      finding(finding);
    }
    for (String subject : result.passed()) {
      begin(result.rule().id(), subject);
      xml.writeEndElement();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static int count(List<Finding> findings, Totals.Kind kind) {
    int count = 0;
    for (Finding finding : findings) {
      count += Totals.kind(finding) == kind ? 1 : 0;
    }
    return count;
  }

  private void finding(Finding finding) throws XMLStreamException {
    begin(finding.ruleId(), finding.subject().id());
    xml.writeStartElement(
        switch (Totals.kind(finding)) {
          case FAIL -> "failure";
          case UNKNOWN -> "skipped";
          case ERROR -> "error";
        });
    attribute("type", finding.severity().word());
    attribute("message", clean(finding.message()));
    xml.writeCharacters(body(finding));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void begin(String rule, String subject) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("name", clean(subject));
    attribute("classname", rule);
  }

  private static String body(Finding finding) {
    StringBuilder body = new StringBuilder();
    body.append(clean(finding.subject().location().display()));
    for (Citation citation : finding.citations()) {
      body.append('\n').append(citation.full());
    }
    for (String line : finding.fix().split("\n", -1)) {
      body.append('\n').append(clean(line));
    }
    return body.append('\n').toString();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  private void attribute(String name, int value) throws XMLStreamException {
    attribute(name, Integer.toString(value));
  }

  /** Without what XML cannot hold: control characters, half surrogates, U+FFFE and U+FFFF. */
  private static String clean(String text) {
    String line = PlainText.line(text);
    StringBuilder clean = new StringBuilder(line.length());
    line.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xfffd));
    return clean.toString();
  }

  private static boolean isXml(int character) {
    return !(character >= 0xd800 && character <= 0xdfff) && (character & 0xfffe) != 0xfffe;
  }
}
