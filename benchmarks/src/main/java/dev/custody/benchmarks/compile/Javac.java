package dev.custody.benchmarks.compile;

import dev.custody.benchmarks.measure.Measurement;
import dev.custody.benchmarks.measure.ProcessMeter;
import dev.custody.benchmarks.sources.SourceFiles;
import dev.custody.benchmarks.sources.SourceSet;
import dev.custody.testdata.Classpath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerframework.dataflow.qual.Deterministic;

/**
 * The javac of the JDK that runs this, started as a process for each compilation. All contenders
 * get the same flags of the JVM and of javac, so that only the checker makes a difference.
 *
 * @param directory where class files, lists and logs go; nothing else is in it
 * @param jvmFlags flags of the JVM besides those that every run has
 * @param limit how long one compilation may take
 */
public record Javac(Path directory, List<String> jvmFlags, Duration limit) {

  /** What every run is started with, for the text that explains a table. */
  public static final String COMMON_FLAGS = "-XX:+UseSerialGC -Xmx4g";

  /** The checkers look into the compiler; the flags let them, and cost plain javac nothing. */
  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final List<String> OPENED = List.of("code", "comp");

  /** Error Prone asks for the policy and for where to stop after an error. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xmaxwarns",
          "1000000",
          "-Xmaxerrs",
          "1000000",
          "-encoding",
          "UTF-8",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW");

  /** Copies the flags. */
  public Javac {
    jvmFlags = List.copyOf(jvmFlags);
  }

  /**
   * Compiles sources.
   *
   * @param sources what is compiled
   * @param contender how
   * @param options options of javac besides the contender's
   * @return what it took and said
   */
  public Compilation compile(SourceSet sources, Contender contender, String... options) {
    Path classes = directory.resolve("classes");
    SourceFiles.clear(classes);
    Path log = directory.resolve(contender.name().replaceAll("\\W+", "-") + ".log");
    List<String> command = new ArrayList<>(List.of(executable()));
    command.addAll(jvm());
    command.addAll(OPTIONS);
    command.addAll(List.of(options));
    command.addAll(contender.options());
    command.addAll(List.of("-cp", classPath(sources), "-d", classes.toString()));
    command.add("@" + listed(sources.files()));
    Measurement measurement = ProcessMeter.run(command, log, limit);
    return new Compilation(measurement, log);
  }

  private List<String> jvm() {
    Stream<String> exports = EXPORTED.stream().map(p -> "--add-exports=" + opened(p));
    Stream<String> opens = OPENED.stream().map(p -> "--add-opens=" + opened(p));
    Stream<String> common = Stream.of(COMMON_FLAGS.split(" ", -1));
    return Stream.of(common, exports, opens, jvmFlags.stream())
        .flatMap(flags -> flags)
        .map(flag -> "-J" + flag)
        .toList();
  }

  private static String opened(String javacPackage) {
    return "jdk.compiler/com.sun.tools.javac." + javacPackage + "=ALL-UNNAMED";
  }

  private static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "javac").toString();
  }

  /** The framework's own checkers want its annotations among the classes of the program. */
  private static String classPath(SourceSet sources) {
    Stream<Path> annotations = Classpath.containing(Deterministic.class).entries().stream();
    return Stream.concat(sources.classPath().stream(), annotations)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path listed(List<Path> files) {
    try {
      Path list = directory.resolve("sources.txt");
      List<String> lines = files.stream().map(file -> '"' + file.toString() + '"').toList();
      return Files.write(list, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
