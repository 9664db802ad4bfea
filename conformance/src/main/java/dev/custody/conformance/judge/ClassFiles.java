package dev.custody.conformance.judge;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps in memory what a compiler writes. */
final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private Map<String, ByteArrayOutputStream> written = new HashMap<>();

  ClassFiles(StandardJavaFileManager below) {
    super(below);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String className,
      JavaFileObject.Kind kind,
      FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    written.put(className, bytes);
    return new SimpleJavaFileObject(
        URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }

  /** What was written since the last call, by the name of the top-level class. */
  Map<String, Map<String, byte[]>> take() {
    Map<String, Map<String, byte[]>> byProgram = new HashMap<>();
    written.forEach(
        (name, bytes) ->
            byProgram
                .computeIfAbsent(programOf(name), program -> new HashMap<>())
                .put(name, bytes.toByteArray()));
    written = new HashMap<>();
    return byProgram;
  }

  private static String programOf(String className) {
    int nested = className.indexOf('$');
    return nested < 0 ? className : className.substring(0, nested);
  }
}
