package dev.custody.init;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be annotated, and how it is compiled.
 *
 * @param files the sources
 * @param classPath where the types that they use are; each entry exists
 * @param options further options of javac, such as {@code -Astubs=…}
 */
public record InitJob(List<Path> files, List<Path> classPath, List<String> options) {

  /** Copies the lists, so that a job never changes. */
  public InitJob {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }
}
