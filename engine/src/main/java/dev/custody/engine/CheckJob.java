package dev.custody.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be checked, and how.
 *
 * @param sources what to check
 * @param classPath where the types that they use are; each entry exists
 * @param options further options of javac, such as {@code -Astubs=…}
 */
public record CheckJob(List<SourceText> sources, List<Path> classPath, List<String> options) {

  /** Copies the lists, so that a job never changes. */
  public CheckJob {
    sources = List.copyOf(sources);
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }
}
