package dev.wardround.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReporterTest {
  private static final String HOSTILE = "a]]>&<b/>\u0000\ud800\uffff\n\"'";

  private static String written(Report report) {
    return Golden.written(new JunitReporter(), report);
  }

  private static Element parsed(Report report) throws Exception {
    InputSource source = new InputSource(new StringReader(written(report)));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(source)
        .getDocumentElement();
  }

  private static void assertValid(Report report) throws Exception {
    Path schema =
        Path.of(
            System.getProperty("wardround.shared", "../../shared"), "schemas/junit/junit-10.xsd");
    Assumptions.assumeTrue(Files.exists(schema), "no schema of JUnit's XML at " + schema);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(written(report))));
  }

  @Test
  void telehealthIsValidByTheSchema() throws Exception {
    assertValid(Telehealth.report());
  }

  @Test
  void hostileTextIsStillValidByTheSchema() throws Exception {
    assertValid(ManyFindings.named(HOSTILE));
  }

  @Test
  void aSuiteCountsItsCases() throws Exception {
    NodeList suites = parsed(Telehealth.report()).getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isPositive();
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertCount(suite, "tests", "testcase");
      assertCount(suite, "failures", "failure");
      assertCount(suite, "errors", "error");
      assertCount(suite, "skipped", "skipped");
    }
  }

  private static void assertCount(Element suite, String attribute, String element) {
    assertThat(suite.getAttribute(attribute))
        .isEqualTo(Integer.toString(suite.getElementsByTagName(element).getLength()));
  }

  @Test
  void whatIsNotKnownIsSkippedAndNotPassed() throws Exception {
    Element root = parsed(ManyFindings.of(8));
    assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(6);
  }
}
