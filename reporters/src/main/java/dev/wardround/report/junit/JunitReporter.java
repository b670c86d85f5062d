package dev.wardround.report.junit;

import dev.wardround.report.Reporter;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a suite for each rule that judged anything and a case for each subject: failed ones as
 * failures, unknown ones as skipped with what is missing, broken ones as errors.
 */
public final class JunitReporter implements Reporter {

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      suites(report, new SuiteWriter(xml));
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void suites(Report report, SuiteWriter writer) throws XMLStreamException {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      byRule.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>()).add(finding);
    }
    for (RuleResult result : report.rules()) {
      List<Finding> findings = byRule.getOrDefault(result.rule().id(), List.of());
      if (!findings.isEmpty() || !result.passed().isEmpty()) {
        writer.write(result, findings);
      }
    }
  }
}
