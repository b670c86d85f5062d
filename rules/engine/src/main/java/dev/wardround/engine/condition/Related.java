package dev.wardround.engine.condition;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.Optional;

/**
 * {@code related(resource, 'AWS::S3::BucketPolicy')}: a function for each kind, so that the checker
 * knows the fields of what comes back.
 */
final class Related {
  static final String PREFIX = "related:";

  private Related() {}

  /** Rewrites a call with a literal kind to the function of that kind. */
  static CelMacro macro() {
    return CelMacro.newGlobalMacro("related", 2, Related::expand);
  }

  private static Optional<CelExpr> expand(
      CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr kind = args.get(1);
    boolean literal =
        kind.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && kind.constant().getKind() == dev.cel.common.ast.CelConstant.Kind.STRING_VALUE;
    return literal
        ? Optional.of(factory.newGlobalCall(PREFIX + kind.constant().stringValue(), args))
        : Optional.of(factory.reportError("the kind of related things has to be a literal text"));
  }

  static CelFunctionDecl declaration(String kind, CheckedTypes types) {
    return CelFunctionDecl.newFunctionDeclaration(
        PREFIX + kind,
        CelOverloadDecl.newGlobalOverload(
            PREFIX + kind, ListType.create(types.ofKind(kind)), SimpleType.DYN, SimpleType.STRING));
  }
}
