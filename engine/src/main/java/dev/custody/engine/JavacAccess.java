package dev.custody.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages of {@code jdk.compiler} that must be open to the checker, which looks into javac.
 *
 * <p>This is the only list of them; what cannot ask it, such as a build file, is compared with it
 * by a test.
 */
public final class JavacAccess {
  private static final String COMPILER = "jdk.compiler/com.sun.tools.javac.";
  private static final List<String> EXPORTED =
      List.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("comp");

  private JavacAccess() {}

  /**
   * Returns the packages that the checker calls, each with its module, as a manifest lists them.
   */
  public static List<String> exported() {
    return inCompiler(EXPORTED);
  }

  /** Returns the packages that the checker reads by reflection, likewise. */
  public static List<String> opened() {
    return inCompiler(OPENED);
  }

  /** Returns the options of {@code java} that let the checker run. */
  public static List<String> javaOptions() {
    return Stream.concat(
            exported().stream().map(name -> "--add-exports=" + name + "=ALL-UNNAMED"),
            opened().stream().map(name -> "--add-opens=" + name + "=ALL-UNNAMED"))
        .toList();
  }

  /** Returns the options of {@code javac} that hand those of {@code java} on. */
  public static List<String> javacOptions() {
    return javaOptions().stream().map(option -> "-J" + option).toList();
  }

  private static List<String> inCompiler(List<String> packages) {
    return packages.stream().map(COMPILER::concat).collect(Collectors.toUnmodifiableList());
  }
}
