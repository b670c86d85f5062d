package dev.wardround.scan.dependency.reach;

import dev.wardround.scan.dependency.reach.ConstantPool.Member;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Tells classes that load others by names that stand in their code from those that load by any
 * name.
 */
final class NamedLoads extends ClassVisitor {
  /** Compilers before Java 5 made of {@code A.class} a call of this with the name. */
  private static final String LITERAL = "class$";

  private @Nullable String open;

  private NamedLoads() {
    super(Opcodes.ASM9);
  }

  /** How classes are loaded by names that are not known; empty where all are. */
  static Optional<String> open(byte[] classFile) {
    NamedLoads loads = new NamedLoads();
    try {
      new ClassReader(classFile).accept(loads, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException | StackOverflowError e) { // ASM's sign that it cannot read it
      return Optional.of("loads classes by names");
    }
    return Optional.ofNullable(loads.open);
  }

  private void found(String method) {
    open = "loads classes by names that its code does not hold (" + method + ")";
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return name.equals(LITERAL) ? null : new Body();
  }

  /** What lies on top of the stack, as far as it matters. */
  private enum Top {
    OTHER,
    TEXT,
    TEXT_FLAG,
    TEXT_FLAG_LOADER
  }

  /** Sees whether the text that a load takes was put there right before. */
  private final class Body extends MethodVisitor {
    private Top top = Top.OTHER;

    Body() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (NameLoading.isByArgument(new Member(owner, name)) && !takesConstant(descriptor)) {
        found(name);
      }
      boolean loader = opcode == Opcodes.INVOKESTATIC ? top == Top.TEXT_FLAG : hasLoader();
      top = loader && descriptor.startsWith("()L") ? Top.TEXT_FLAG_LOADER : Top.OTHER;
    }

    private boolean hasLoader() {
      return top == Top.TEXT_FLAG_LOADER;
    }

    private boolean takesConstant(String descriptor) {
      int end = descriptor.indexOf(')') + 1;
      return switch (descriptor.substring(0, end)) {
        case "(Ljava/lang/String;)" -> top == Top.TEXT;
        case "(Ljava/lang/String;Z)" -> top == Top.TEXT_FLAG;
        case "(Ljava/lang/String;ZLjava/lang/ClassLoader;)" -> hasLoader();
        default -> false;
      };
    }

    @Override
    public void visitLdcInsn(Object value) {
      boolean loader = top == Top.TEXT_FLAG && value instanceof Type;
      top = loader ? Top.TEXT_FLAG_LOADER : value instanceof String ? Top.TEXT : Top.OTHER;
      handle(value);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      top = Top.OTHER;
      for (Object argument : arguments) {
        handle(argument);
      }
    }

    private void handle(Object value) {
      if (value instanceof Handle handle
          && NameLoading.isByArgument(new Member(handle.getOwner(), handle.getName()))) {
        found(handle.getName());
      }
    }

    @Override
    public void visitInsn(int opcode) {
      boolean flag = opcode == Opcodes.ICONST_0 || opcode == Opcodes.ICONST_1;
      top = flag && top == Top.TEXT ? Top.TEXT_FLAG : Top.OTHER;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
      boolean loader = opcode == Opcodes.ALOAD && top == Top.TEXT_FLAG;
      top = loader ? Top.TEXT_FLAG_LOADER : Top.OTHER;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      top = Top.OTHER;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      top = Top.OTHER;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      top = Top.OTHER;
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
      top = Top.OTHER;
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      top = Top.OTHER;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      top = Top.OTHER;
    }

    @Override
    public void visitLabel(Label label) {
      top = Top.OTHER;
    }
  }
}
