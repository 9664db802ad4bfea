package dev.custody.cli;

import dev.custody.cli.bundle.ClassPaths;
import dev.custody.engine.Failure;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
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

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "leave out sources whose path is like GLOB, such as '**/generated/**'; may be repeated")
  private List<String> excluded = new ArrayList<>();

  /**
   * Returns the files that are not left out.
   *
   * @throws Failure when none is left, or a pattern is none
   */
  List<Path> withoutExcluded(List<Path> files) {
    List<PathMatcher> patterns = excluded.stream().map(CheckOptions::pattern).toList();
    List<Path> left =
        files.stream()
            .filter(file -> patterns.stream().noneMatch(pattern -> pattern.matches(rooted(file))))
            .toList();
    if (left.isEmpty()) {
      throw new Failure("--exclude leaves out every source");
    }
    return left;
  }

  private static PathMatcher pattern(String glob) {
    try {
      String rooted = glob.startsWith("/") || glob.startsWith("**") ? glob : "/" + glob;
      return FileSystems.getDefault().getPathMatcher("glob:" + rooted);
    } catch (PatternSyntaxException e) {
      throw new Failure(
          "not a pattern for --exclude: '%s' (%s)".formatted(glob, e.getDescription()), e);
    }
  }

  /** Returns a path as patterns see it: from the directory of this process, with a slash before. */
  private static Path rooted(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) ? Path.of("/").resolve(here.relativize(whole)) : whole;
  }

  /** Returns the class path: what the user added, then what every source may use. */
  List<Path> classPath() {
    Stream<Path> added =
        classPath.stream()
            .flatMap(entries -> Stream.of(entries.split(File.pathSeparator, -1)))
            .filter(entry -> !entry.isEmpty())
            .flatMap(CheckOptions::expanded);
    return Stream.concat(added, ClassPaths.standard().stream()).toList();
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
