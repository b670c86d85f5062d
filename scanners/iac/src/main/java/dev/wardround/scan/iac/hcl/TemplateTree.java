package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the flat parts of a template together: directives with what they enclose. */
final class TemplateTree {
  private static final int DEPTH = 50;

  private final List<TemplatePart> parts;
  private int index;
  private int depth;

  private TemplateTree(List<TemplatePart> parts) {
    this.parts = parts;
  }

  static Expression of(List<TemplatePart> parts, boolean heredoc, Location at) throws HclException {
    if (parts.size() == 1
        && parts.get(0) instanceof TemplatePart.Sequence only
        && only.kind() == TemplatePart.Kind.INTERPOLATION) {
      return new Expression.Interpolation(only.expression(), at);
    }
    TemplateTree tree = new TemplateTree(parts);
    List<Expression> all = tree.run();
    if (tree.index < parts.size()) {
      throw new HclException("a directive that closes nothing", parts.get(tree.index).at());
    }
    return new Expression.Template(all, heredoc, at);
  }

  /** The parts up to the directive that ends or divides the one around. */
  private List<Expression> run() throws HclException {
    List<Expression> run = new ArrayList<>();
    while (index < parts.size()) {
      TemplatePart part = parts.get(index);
      if (part instanceof TemplatePart.Sequence sequence) {
        if (ends(sequence)) {
          return run;
        }
        index++;
        run.add(expression(sequence));
      } else {
        text(run);
      }
    }
    return run;
  }

  private static boolean ends(TemplatePart.Sequence sequence) {
    return switch (sequence.kind()) {
      case ELSE, END_IF, END_FOR -> true;
      default -> false;
    };
  }

  /** Adds all text up to the next sequence as one. */
  private void text(List<Expression> run) {
    Location at = parts.get(index).at();
    StringBuilder text = new StringBuilder();
    while (index < parts.size() && parts.get(index) instanceof TemplatePart.Text next) {
      text.append(next.text());
      index++;
    }
    if (!text.isEmpty()) {
      run.add(TemplateReader.literal(text.toString(), at));
    }
  }

  private Expression expression(TemplatePart.Sequence sequence) throws HclException {
    return switch (sequence.kind()) {
      case IF -> conditional(sequence);
      case FOR -> loop(sequence);
      default -> sequence.expression();
    };
  }

  private Expression conditional(TemplatePart.Sequence opening) throws HclException {
    Expression then = enclosed(opening);
    Expression otherwise = new Expression.Template(List.of(), false, opening.at());
    if (takes(TemplatePart.Kind.ELSE)) {
      otherwise = enclosed(opening);
    }
    close(TemplatePart.Kind.END_IF, opening);
    return new Expression.Conditional(opening.expression(), then, otherwise, opening.at());
  }

  private Expression loop(TemplatePart.Sequence opening) throws HclException {
    Expression text = enclosed(opening);
    close(TemplatePart.Kind.END_FOR, opening);
    Expression.Loop loop =
        new Expression.Loop(
            opening.names().key(), opening.names().value(), opening.expression(), Optional.empty());
    Expression texts = new Expression.ForTuple(loop, text, opening.at());
    return new Expression.Concatenation(texts, opening.at());
  }

  private Expression enclosed(TemplatePart.Sequence opening) throws HclException {
    if (++depth > DEPTH) {
      throw new HclException("directives nested deeper than " + DEPTH + " levels", opening.at());
    }
    List<Expression> run = run();
    depth--;
    return new Expression.Template(run, false, opening.at());
  }

  private boolean takes(TemplatePart.Kind kind) {
    if (index < parts.size()
        && parts.get(index) instanceof TemplatePart.Sequence sequence
        && sequence.kind() == kind) {
      index++;
      return true;
    }
    return false;
  }

  private void close(TemplatePart.Kind kind, TemplatePart.Sequence opening) throws HclException {
    if (!takes(kind)) {
      throw new HclException("a directive without its \"" + kind.word() + "\"", opening.at());
    }
  }
}
