package dev.wardround.scan.dependency.fingerprint;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Takes down the instructions of a method, with the names of what they use. */
class MethodShape extends MethodVisitor {
  private final Digest digest = new Digest();
  private int count;

  MethodShape(String name, String descriptor) {
    super(Opcodes.ASM9);
    digest.add(name);
    digest.addDescriptor(descriptor);
  }

  final long value() {
    return digest.value();
  }

  final int count() {
    return count;
  }

  private void instruction(int opcode) {
    count++;
    digest.add(opcode);
  }

  @Override
  public final void visitInsn(int opcode) {
    instruction(opcode);
  }

  @Override
  public final void visitIntInsn(int opcode, int operand) {
    instruction(opcode);
    digest.add(operand);
  }

  @Override
  public final void visitVarInsn(int opcode, int variable) {
    instruction(opcode);
    digest.add(variable);
  }

  @Override
  public final void visitTypeInsn(int opcode, String type) {
    instruction(opcode);
    digest.addName(type);
  }

  @Override
  public final void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    instruction(opcode);
    digest.addName(owner);
    digest.add(name);
    digest.addDescriptor(descriptor);
  }

  @Override
  public final void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    instruction(opcode);
    digest.addName(owner);
    digest.add(name);
    digest.addDescriptor(descriptor);
  }

  @Override
  public final void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    instruction(Opcodes.INVOKEDYNAMIC);
    digest.add(name);
    digest.addDescriptor(descriptor);
    for (Object argument : arguments) {
      addConstant(digest, argument);
    }
  }

  @Override
  public final void visitJumpInsn(int opcode, Label label) {
    instruction(opcode);
  }

  @Override
  public final void visitLdcInsn(Object value) {
    instruction(Opcodes.LDC);
    addConstant(digest, value);
  }

  @Override
  public final void visitIincInsn(int variable, int increment) {
    instruction(Opcodes.IINC);
    digest.add(variable);
    digest.add(increment);
  }

  @Override
  public final void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    instruction(Opcodes.TABLESWITCH);
    digest.add(min);
    digest.add(max);
  }

  @Override
  public final void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    instruction(Opcodes.LOOKUPSWITCH);
    for (int key : keys) {
      digest.add(key);
    }
  }

  @Override
  public final void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    instruction(Opcodes.MULTIANEWARRAY);
    digest.addDescriptor(descriptor);
    digest.add(dimensions);
  }

  /** Texts that may name a package are left out: whoever moves a class rewrites them. */
  static void addConstant(Digest digest, @Nullable Object value) {
    if (value instanceof String text) {
      digest.add(text.indexOf('.') >= 0 || text.indexOf('/') >= 0 ? "" : text);
    } else if (value instanceof Type type) {
      digest.addDescriptor(type.getDescriptor());
    } else if (value instanceof Handle handle) {
      digest.addName(handle.getOwner());
      digest.add(handle.getName());
      digest.addDescriptor(handle.getDesc());
    } else if (value instanceof ConstantDynamic dynamic) {
      digest.add(dynamic.getName());
    } else if (value != null) {
      digest.add(value.toString());
    }
  }
}
