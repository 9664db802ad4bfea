package dev.custody.benchmarks.sources;

import java.nio.file.Path;
import java.util.List;

/**
 * Sources that are compiled together.
 *
 * @param files the files
 * @param classPath what they are compiled against
 * @param packages the packages they are in, one prefix or several with commas between
 */
public record SourceSet(List<Path> files, List<Path> classPath, String packages) {

  /** Copies the lists. */
  public SourceSet {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
  }

  /**
   * How large it is.
   *
   * @return its lines, empty ones and comments included
   */
  public long lines() {
    return SourceFiles.lines(files);
  }
}
