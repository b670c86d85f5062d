package dev.wardround.engine.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.wardround.engine.schema.FieldType;
import dev.wardround.engine.schema.FieldTypes;
import java.util.Optional;

/** The vendors' types as CEL's checker wants them. */
@SuppressWarnings("Immutable") // what is read from the types files does not change afterwards
final class CheckedTypes implements CelTypeProvider {
  private final FieldTypes types;

  CheckedTypes(FieldTypes types) {
    this.types = types;
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.of();
  }

  @Override
  public Optional<CelType> findType(String name) {
    if (!types.has(name)) {
      return Optional.empty();
    }
    ImmutableSet<String> fields = ImmutableSet.copyOf(types.fields(name));
    return Optional.of(
        StructType.create(name, fields, field -> types.field(name, field).map(CheckedTypes::cel)));
  }

  /** The subject's type: free-form where the kind is not known. */
  CelType ofKind(String kind) {
    return types.has(kind)
        ? StructTypeReference.create(kind)
        : MapType.create(SimpleType.STRING, SimpleType.DYN);
  }

  /** The type that a types file writes like this. */
  CelType written(String text) {
    return cel(types.type(text));
  }

  static CelType cel(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return ListType.create(cel(list.item()));
    }
    if (type instanceof FieldType.MapOf map) {
      return MapType.create(SimpleType.STRING, cel(map.value()));
    }
    if (type instanceof FieldType.Structure structure) {
      return StructTypeReference.create(structure.name());
    }
    return switch ((FieldType.Scalar) type) {
      case STRING -> SimpleType.STRING;
      case BOOL -> SimpleType.BOOL;
      case INT -> SimpleType.INT;
      case DOUBLE -> SimpleType.DOUBLE;
      case ANY -> SimpleType.DYN;
    };
  }

  static Shape shape(CelType type) {
    return switch (type.kind()) {
      case BOOL -> Shape.BOOL;
      case INT -> Shape.INT;
      case DOUBLE -> Shape.DOUBLE;
      case STRING -> Shape.STRING;
      case LIST -> Shape.LIST;
      case MAP -> Shape.MAP;
      case STRUCT -> Shape.STRUCT;
      default -> Shape.ANY;
    };
  }
}
