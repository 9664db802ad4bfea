package dev.custody.benchmarks.mutation;

import dev.custody.benchmarks.sources.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classpath.ClassPath;
import org.pitest.classpath.ClassPathByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** What the processes that judge programs share: class path, options of the JVM, operators. */
final class Processes {
  private static final List<String> MODULES =
      List.of("annotations", "block-layer", "checker", "testdata", "benchmarks");

  /** The operators that make mutants. */
  static final List<String> OPERATORS = List.of("DEFAULTS");

  private static final List<String> OPENED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private Processes() {}

  /** The class path, with our modules as directories: PIT changes no class in a jar. */
  static List<String> classpath(Checkout checkout) {
    List<String> elements = new ArrayList<>();
    MODULES.forEach(
        module -> elements.add(checkout.resolve(module + "/target/classes").toString()));
    try (Stream<Path> jars = Files.list(checkout.made("lib"))) {
      jars.map(Path::toString)
          .filter(jar -> !jar.contains(File.separator + "custody-"))
          .sorted()
          .forEach(elements::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return elements;
  }

  /** The classes on that path. */
  static ClassByteArraySource classes(Checkout checkout) {
    return new ClassPathByteArraySource(
        new ClassPath(classpath(checkout).stream().map(File::new).toList()));
  }

  /** What makes mutants: the operators that PIT uses unless told otherwise. */
  static Mutater mutater(ClassByteArraySource classes) {
    return new GregorEngineFactory()
        .createEngine(EngineArguments.arguments().withMutators(OPERATORS))
        .createMutator(classes);
  }

  /** The options of the JVM. */
  static List<String> options(Checkout checkout) {
    List<String> options = new ArrayList<>();
    // Classes are changed all the time, and what the second compiler made of them is thrown away.
    options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx2g"));
    options.add("-D" + ProgramsPlugin.PROGRAMS + "=" + checkout.resolve("testdata"));
    for (String opened : OPENED) {
      options.add("--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    return options;
  }
}
