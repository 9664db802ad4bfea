package dev.custody.lsp.check;

import java.nio.file.Path;
import java.util.List;

/**
 * What a file is checked with.
 *
 * @param classPath where the types that it uses are
 * @param sourcePath where sources are that may be newer than those classes
 * @param options further options of javac
 */
public record Conditions(List<Path> classPath, List<Path> sourcePath, List<String> options) {

  /** Copies the lists, so that conditions never change. */
  public Conditions {
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
    options = List.copyOf(options);
  }
}
