package dev.custody.cli;

import dev.custody.cli.bundle.ClassPaths;
import dev.custody.engine.Failure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code custody check} that say how sources are compiled and checked. */
final class CheckOptions {

  @Option(
      names = {"-cp", "-classpath", "--class-path"},
      paramLabel = "PATH",
      description =
          "where the types used by the sources are, besides the annotations and the block layer")
  private List<String> classPath = new ArrayList<>();

  @Option(
      names = "--stubs",
      paramLabel = "FILE",
      description = "a stub file that says who owns what in a library; may be repeated")
  private List<Path> stubs = new ArrayList<>();

  @Option(
      names = "-A",
      paramLabel = "KEY[=VALUE]",
      description = "an option of the checker, such as -AallExceptions; may be repeated")
  private List<String> checkerOptions = new ArrayList<>();

  @Option(
      names = "--release",
      paramLabel = "VERSION",
      description = "the Java version that the sources are written for")
  private @Nullable String release;

  /** Returns the class path: what every source may use, then what the user added. */
  List<Path> classPath() {
    Stream<Path> added =
        classPath.stream()
            .flatMap(entries -> Stream.of(entries.split(File.pathSeparator, -1)))
            .filter(entry -> !entry.isEmpty())
            .flatMap(CheckOptions::expanded);
    return Stream.concat(ClassPaths.standard().stream(), added).toList();
  }

  /** Returns the entry, which exists; a final {@code *} stands for the jars of a directory. */
  private static Stream<Path> expanded(String entry) {
    if (!entry.endsWith("*")) {
      return Stream.of(ClassPaths.existing(Path.of(entry)));
    }
    String directory = entry.substring(0, entry.length() - 1);
    return ClassPaths.jarsIn(Path.of(directory)).stream();
  }

  /** Returns the options of javac that these options stand for. */
  List<String> javacOptions() {
    List<String> options = new ArrayList<>();
    if (!stubs.isEmpty()) {
      options.add(
          stubs.stream()
              .map(CheckOptions::stub)
              .collect(Collectors.joining(File.pathSeparator, "-Astubs=", "")));
    }
    checkerOptions.forEach(option -> options.add("-A" + option));
    if (release != null) {
      options.add("--release");
      options.add(release);
    }
    return options;
  }

  private static String stub(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure("no such stub file: " + file);
    }
    return file.toAbsolutePath().toString();
  }
}
