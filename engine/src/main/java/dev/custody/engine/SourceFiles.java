package dev.custody.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the Java sources among the paths that a user named. */
public final class SourceFiles {
  private static final String SUFFIX = ".java";

  private SourceFiles() {}

  /**
   * Returns the files named and every {@code .java} file below the directories named, each once.
   *
   * @throws Failure when a path is missing, is no Java source, or holds none
   */
  public static List<Path> below(List<Path> paths) {
    return paths.stream().flatMap(path -> sources(path).stream()).distinct().toList();
  }

  private static List<Path> sources(Path path) {
    if (Files.isDirectory(path)) {
      return sourcesIn(path);
    }
    if (!Files.exists(path)) {
      throw new Failure("no such file or directory: " + path);
    }
    if (!path.toString().endsWith(SUFFIX)) {
      throw new Failure("not a Java source: " + path);
    }
    if (!Files.isReadable(path)) {
      throw new Failure("not readable: " + path);
    }
    return List.of(path);
  }

  private static List<Path> sourcesIn(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Failure("no Java sources below " + directory);
      }
      return found;
    } catch (UncheckedIOException | IOException e) {
      throw new Failure("not readable: " + directory + " (" + e.getMessage() + ")", e);
    }
  }
}
