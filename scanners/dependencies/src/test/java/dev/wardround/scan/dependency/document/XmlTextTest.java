package dev.wardround.scan.dependency.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void elementsKnowTheirTextAttributesAndLines() throws DocumentException {
    Element root = read("<a xmlns='urn:x'>\n <b C='1'> t <!-- no --> u </b>\n <b/>\n</a>");
    assertThat(root.children("b")).hasSize(2);
    assertThat(root.text("b")).isEqualTo("t  u");
    assertThat(root.children("b").get(0).attribute("c")).isEqualTo("1");
    assertThat(root.children("b").get(1).line()).isEqualTo(3);
  }

  @Test
  void aDocumentTypeIsRefusedWithItsEntities() {
    String bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>";
    assertThatThrownBy(() -> read(bomb)).hasMessageContaining("document type");
    assertThatThrownBy(() -> read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"))
        .hasMessageContaining("document type");
    assertThatThrownBy(() -> read("<a>&y;</a>")).hasMessageContaining("not valid XML");
  }

  @Test
  void brokenAndDeepTextsAreRefused() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("not valid XML");
    assertThatThrownBy(() -> read("<a>\n<b>\n</a>")).hasMessageContaining("at line 3");
    assertThatThrownBy(() -> read("<a>".repeat(100_000))).hasMessageContaining("nested deeper");
  }

  @Test
  void anEncodingIsFoundByItsMarkElseByItsDeclaration() throws DocumentException {
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a><b>caf\u00e9</b></a>";
    assertThat(XmlText.read(latin.getBytes(StandardCharsets.ISO_8859_1)).text("b"))
        .isEqualTo("caf\u00e9");
    String marked = "\uFEFF<a><b>caf\u00e9</b></a>";
    assertThat(read(marked).text("b")).isEqualTo("caf\u00e9");
    assertThat(XmlText.read(marked.getBytes(StandardCharsets.UTF_16LE)).text("b"))
        .isEqualTo("caf\u00e9");
  }

  @Test
  void bytesThatDoNotFitTheirEncodingAreTold() {
    byte[] latin = "<a>caf\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> XmlText.read(latin)).hasMessage("not text in UTF-8");
    assertThatThrownBy(() -> read("<?xml version='1.0' encoding='no-such'?><a/>"))
        .hasMessageContaining("an encoding that does not exist");
  }

  private static Element read(String xml) throws DocumentException {
    return XmlText.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
