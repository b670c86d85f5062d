package dev.wardround.engine.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From CEL's checked tree to {@link Expression}s that know their shape and path. */
final class Converter {
  private final CelAbstractSyntaxTree tree;
  private final Map<String, String> paths = new HashMap<>();

  private Converter(CelAbstractSyntaxTree tree) {
    this.tree = tree;
  }

  static Expression of(CelAbstractSyntaxTree tree) throws ConditionException {
    return new Converter(tree).convert(tree.getExpr());
  }

  private Expression convert(CelExpr expr) throws ConditionException {
    return switch (expr.getKind()) {
      case CONSTANT -> new Constant(constant(expr.constant()));
      case IDENT -> name(expr);
      case SELECT -> field(expr);
      case CALL -> call(expr);
      case LIST -> new ListLiteral(all(expr.list().elements()));
      case MAP -> new MapLiteral(entries(expr.map()));
      case COMPREHENSION -> fold(expr.comprehension());
      case STRUCT -> throw new ConditionException("no structure can be made in a condition");
      case NOT_SET -> throw new ConditionException("an empty expression");
    };
  }

  private static Object constant(CelConstant constant) throws ConditionException {
    return switch (constant.getKind()) {
      case NULL_VALUE -> Absent.NULL;
      case BOOLEAN_VALUE -> constant.booleanValue();
      case INT64_VALUE -> constant.int64Value();
      case DOUBLE_VALUE -> constant.doubleValue();
      case STRING_VALUE -> constant.stringValue();
      default -> throw new ConditionException("no literals of this type in a condition");
    };
  }

  private Expression name(CelExpr expr) {
    String name = expr.ident().name();
    return new Name(name, shape(expr), paths.getOrDefault(name, ""));
  }

  private Expression field(CelExpr expr) throws ConditionException {
    Expression of = convert(expr.select().operand());
    String name = expr.select().field();
    String path = of.path().isEmpty() ? name : of.path() + "." + name;
    boolean presence = expr.select().testOnly();
    return new Field(of, name, presence ? Shape.BOOL : shape(expr), path, presence);
  }

  private Expression call(CelExpr expr) throws ConditionException {
    CelExpr.CelCall call = expr.call();
    List<Expression> args = new ArrayList<>();
    if (call.target().isPresent() && !isOptionalNamespace(call)) {
      args.add(convert(call.target().get()));
    }
    args.addAll(all(call.args()));
    String function = isOptionalNamespace(call) ? "optional." + call.function() : call.function();
    String path = callPath(function, args);
    if (function.equals("_?._") || function.equals("_[?_]")) {
      return new OptionalField(args.get(0), args.get(1), shape(expr), path);
    }
    String plain = function.startsWith(Related.PREFIX) ? "related" : function;
    return new Call(plain, args, shape(expr), path);
  }

  private static boolean isOptionalNamespace(CelExpr.CelCall call) {
    return call.target()
        .filter(target -> target.getKind() == CelExpr.ExprKind.Kind.IDENT)
        .filter(target -> target.ident().name().equals("optional"))
        .isPresent();
  }

  private static String callPath(String function, List<Expression> args) {
    if (function.equals("_[_]") || function.equals("_[?_]")) {
      return args.get(0).path() + "[" + (args.get(1) instanceof Constant c ? c.value() : "") + "]";
    }
    if (function.equals("_?._") && args.get(1) instanceof Constant field) {
      String of = args.get(0).path();
      return of.isEmpty() ? field.value().toString() : of + "." + field.value();
    }
    if (function.startsWith(Related.PREFIX)) {
      return function.substring(Related.PREFIX.length());
    }
    boolean passesThrough =
        function.equals("orValue") || function.equals("value") || function.equals("dyn");
    return passesThrough ? args.get(0).path() : "";
  }

  private List<Expression> all(List<CelExpr> exprs) throws ConditionException {
    List<Expression> expressions = new ArrayList<>();
    for (CelExpr expr : exprs) {
      expressions.add(convert(expr));
    }
    return expressions;
  }

  private List<Expression> entries(CelExpr.CelMap map) throws ConditionException {
    List<Expression> entries = new ArrayList<>();
    for (CelExpr.CelMap.Entry entry : map.entries()) {
      entries.add(convert(entry.key()));
      entries.add(convert(entry.value()));
    }
    return entries;
  }

  private Expression fold(CelExpr.CelComprehension fold) throws ConditionException {
    Expression range = convert(fold.iterRange());
    Expression start = convert(fold.accuInit());
    String second = fold.iterVar2();
    String items = range.path().isEmpty() ? "" : range.path() + "[]";
    String outer = paths.put(second.isEmpty() ? fold.iterVar() : second, items);
    Expression condition = convert(fold.loopCondition());
    Expression step = convert(fold.loopStep());
    paths.put(second.isEmpty() ? fold.iterVar() : second, outer == null ? "" : outer);
    Expression result = convert(fold.result());
    return new Fold(fold.iterVar(), second, range, fold.accuVar(), start, condition, step, result);
  }

  private Shape shape(CelExpr expr) {
    Optional<CelType> type = tree.getType(expr.id());
    CelType of = type.orElse(SimpleType.DYN);
    if (of instanceof OptionalType optional) {
      of = optional.parameters().get(0);
    }
    return CheckedTypes.shape(of);
  }
}
