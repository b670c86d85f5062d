package dev.wardround.scan.dependency.fingerprint;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Adds up the members of a class; their order does not count. */
final class ShapeVisitor extends ClassVisitor {
  private final Digest head = new Digest();
  private long members;
  private int instructions;

  ShapeVisitor() {
    super(Opcodes.ASM9);
  }

  ClassShape shape() {
    head.add(members);
    return new ClassShape(head.value(), instructions);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    head.addName(name);
    head.add(access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_ABSTRACT));
    head.addName(superName == null ? "" : superName);
    for (String each : interfaces == null ? new String[0] : interfaces) {
      head.addName(each);
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    Digest field = new Digest();
    field.add(name);
    field.addDescriptor(descriptor);
    MethodShape.addConstant(field, value);
    members += field.value();
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodShape(name, descriptor) {
      @Override
      public void visitEnd() {
        members += value();
        instructions += count();
      }
    };
  }
}
