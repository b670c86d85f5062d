package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import java.util.List;

/**
 * A word of Bicep.
 *
 * @param text as it is written; of a text without holes, what it says
 * @param pieces of a text with holes: one more than there are holes
 * @param holes the words of each expression inside of a text
 */
record Token(
    Kind kind, String text, List<String> pieces, List<List<Token>> holes, int line, int column) {

  enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    NEW_LINE,
    END
  }

  static Token of(Kind kind, String text, int line, int column) {
    return new Token(kind, text, List.of(), List.of(), line, column);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  Location at(String path) {
    return Location.of(path, line, column);
  }
}
