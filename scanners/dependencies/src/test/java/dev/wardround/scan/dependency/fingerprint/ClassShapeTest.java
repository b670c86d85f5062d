package dev.wardround.scan.dependency.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ClassShapeTest {
  @Test
  void aMovedClassKeepsItsShape() {
    assertThat(shape("a/b/Parser", "a/b/Text", 1)).isEqualTo(shape("x/Parser", "y/z/Text", 1));
  }

  @Test
  void anotherConstantOrAnotherNameIsAnotherShape() {
    Optional<ClassShape> shape = shape("a/Parser", "a/Text", 1);
    assertThat(shape("a/Parser", "a/Text", 2)).isNotEqualTo(shape);
    assertThat(shape("a/Parser", "a/Other", 1)).isNotEqualTo(shape);
    assertThat(shape("a/Writer", "a/Text", 1)).isNotEqualTo(shape);
  }

  @Test
  void whatIsNoClassHasNoShape() {
    assertThat(ClassShape.of(new byte[0])).isEmpty();
    assertThat(ClassShape.of("no class".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void annotationsInAnnotationsWithoutEndAreNoDanger() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "a/Deep", null, "java/lang/Object", null);
    AnnotationVisitor annotation = writer.visitAnnotation("La/A;", true);
    for (int depth = 0; depth < 60_000; depth++) {
      annotation = annotation.visitAnnotation("v", "La/A;");
    }
    writer.visitEnd();
    byte[] content = writer.toByteArray();
    assertThatCode(() -> ClassShape.of(content)).doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void aDamagedClassIsNeverATrouble(
      @ForAll @IntRange(min = 0, max = 400) int at, @ForAll @Size(8) byte[] damage) {
    byte[] content = classFile("a/Parser", "a/Text", 1);
    for (int i = 0; i < damage.length && at + i < content.length; i++) {
      content[at + i] = damage[i];
    }
    assertThat(ClassShape.of(content)).isNotNull();
  }

  private static Optional<ClassShape> shape(String name, String used, int constant) {
    return ClassShape.of(classFile(name, used, constant));
  }

  private static byte[] classFile(String name, String used, int constant) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_STATIC, "read", "(L" + used + ";)I", null, null);
    method.visitCode();
    method.visitIntInsn(Opcodes.BIPUSH, constant);
    method.visitInsn(Opcodes.IRETURN);
    method.visitMaxs(1, 1);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
