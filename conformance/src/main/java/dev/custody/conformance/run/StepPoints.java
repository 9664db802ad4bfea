package dev.custody.conformance.run;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a call of {@link Steps#step} wherever the code of a driver meets that of another context: at
 * its fields that change, at the JDK's concurrent classes, and at each turn of a loop. Thus the
 * schedule can also interrupt a driver between the read and the write of a field, and no loop is
 * without an end.
 */
final class StepPoints extends ClassVisitor {
  /** The static field of the program's top-level class that holds the steps of the run. */
  static final String FIELD = "$steps";

  private static final String STEPS = Type.getInternalName(Steps.class);
  private static final String DESCRIPTOR = Type.getDescriptor(Steps.class);

  private final Set<String> constants = new HashSet<>();
  private String name = "";
  private String program = "";

  private StepPoints(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  /** The class file with step points. */
  static byte[] in(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new StepPoints(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      @Nullable String signature,
      String superName,
      String[] interfaces) {
    name = internalName;
    int nested = internalName.indexOf('$');
    program = nested < 0 ? internalName : internalName.substring(0, nested);
    super.visit(version, access, internalName, signature, superName, interfaces);
    if (nested < 0) {
      int flags = Opcodes.ACC_STATIC | Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
      super.visitField(flags, FIELD, DESCRIPTOR, null, null).visitEnd();
    }
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((access & Opcodes.ACC_FINAL) != 0) {
      constants.add(field);
    }
    return super.visitField(access, field, descriptor, signature, value);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor below = super.visitMethod(access, method, descriptor, signature, exceptions);
    boolean constructs = method.equals("<init>") || method.equals("<clinit>");
    return constructs ? below : new Body(below);
  }

  private final class Body extends MethodVisitor {
    private final Set<Label> seen = new HashSet<>();

    Body(MethodVisitor below) {
      super(Opcodes.ASM9, below);
    }

    @Override
    public void visitLabel(Label label) {
      seen.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (seen.contains(target)) {
        step();
      }
      super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      boolean own = owner.equals(program) || owner.startsWith(program + "$");
      if (own && !(owner.equals(name) && constants.contains(field)) && !field.equals("board")) {
        step();
      }
      super.visitFieldInsn(opcode, owner, field, descriptor);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean ofInterface) {
      if (owner.startsWith("java/util/concurrent/") && !method.equals("<init>")) {
        step();
      }
      super.visitMethodInsn(opcode, owner, method, descriptor, ofInterface);
    }

    private void step() {
      super.visitFieldInsn(Opcodes.GETSTATIC, program, FIELD, DESCRIPTOR);
      super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, STEPS, "step", "()V", false);
    }
  }
}
