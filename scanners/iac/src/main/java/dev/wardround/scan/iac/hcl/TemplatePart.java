package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import java.util.List;

/** A piece of a template before directives are put together with what they enclose. */
sealed interface TemplatePart {

  Location at();

  /** Literal text; in a heredoc at most one line. */
  record Text(String text, Location at) implements TemplatePart {
    Text with(String changed) {
      return new Text(changed, at);
    }
  }

  /**
   * What stands between <code>${</code> or <code>%{</code> and its brace.
   *
   * @param content the expression, where the kind has one
   */
  record Sequence(
      Kind kind,
      CollectionReader.Names names,
      List<Expression> content,
      boolean trimBefore,
      boolean trimAfter,
      Location at)
      implements TemplatePart {

    Expression expression() {
      return content.get(0);
    }
  }

  /** What a sequence does. */
  enum Kind {
    INTERPOLATION("", true),
    IF("if", true),
    ELSE("else", false),
    END_IF("endif", false),
    FOR("for", true),
    END_FOR("endfor", false);

    private final String word;
    private final boolean expression;

    Kind(String word, boolean expression) {
      this.word = word;
      this.expression = expression;
    }

    String word() {
      return word;
    }

    boolean hasExpression() {
      return expression;
    }
  }
}
