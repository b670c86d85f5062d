package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.ShortTags;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonWriter;
import dev.wardround.scan.iac.document.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** A template in text after the transform, and parts of it as JSON. */
record TransformedText(Value.Mapping template) {
  static TransformedText of(String text) {
    try {
      Value root = YamlReader.read("t.yaml", text, ShortTags::read).roots().get(0);
      return new TransformedText(SamTransform.of((Value.Mapping) root).template());
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** The part under these names; empty where there is none. */
  String at(String first, String... rest) {
    return template.get(first, rest).map(JsonWriter::canonical).orElse("");
  }

  String resource(String id) {
    return at("Resources", id);
  }

  /** A part of the document of an API. */
  String body(String api, String... names) {
    List<String> path = new ArrayList<>(List.of(api, "Properties", "Body"));
    path.addAll(List.of(names));
    return at("Resources", path.toArray(new String[0]));
  }
}
