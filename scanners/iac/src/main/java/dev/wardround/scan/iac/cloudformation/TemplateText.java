package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.iac.document.Document;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.YamlReader;
import java.io.IOException;

/** The text of a template as a value, whether it is JSON or YAML. */
final class TemplateText {
  private TemplateText() {}

  static Document read(SourceFile file) throws IOException, DocumentException {
    return read(file.path(), file.text());
  }

  /** JSON by its first character, whatever the file is called; YAML otherwise. */
  static Document read(String path, String text) throws DocumentException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c == '{' ? json(path, text) : YamlReader.read(path, text, ShortTags::read);
      }
    }
    throw new DocumentException("empty");
  }

  /** YAML in flow style also begins with a brace. */
  private static Document json(String path, String text) throws DocumentException {
    try {
      return JsonReader.read(path, text);
    } catch (DocumentException json) {
      try {
        return YamlReader.read(path, text, ShortTags::read);
      } catch (DocumentException yaml) {
        throw json;
      }
    }
  }
}
