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

  private static Element read(String xml) throws DocumentException {
    return XmlText.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
