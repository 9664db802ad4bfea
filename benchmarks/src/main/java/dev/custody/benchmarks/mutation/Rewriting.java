package dev.custody.benchmarks.mutation;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Loads the checker as the library that makes the mutants would have written it. A JVM, at least of
 * version 17 to 25, crashes when a class is swapped whose nested classes have other numbers in the
 * constant pool than before.
 */
final class Rewriting implements ClassFileTransformer {
  private static final String CHECKER = "dev/custody/checker/";

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    boolean isNew = redefined == null;
    return isNew && name != null && name.startsWith(CHECKER) ? rewrite(bytes) : null;
  }

  /** The same class, written anew. */
  static byte[] rewrite(byte[] bytes) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(bytes).accept(writer, 0);
    return writer.toByteArray();
  }
}
