package dev.custody.maven;

import dev.custody.engine.Failure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the user tells the checker.
 *
 * @param stubs stub files; each exists
 * @param options options that begin with {@code -A}
 */
record CheckerOptions(List<Path> stubs, List<String> options) {

  /** Copies the lists, so that the options never change. */
  CheckerOptions {
    stubs = List.copyOf(stubs);
    options = List.copyOf(options);
  }

  /**
   * Returns options as the user gave them.
   *
   * @throws Failure when a stub file is missing, or an option is none of the checker
   */
  static CheckerOptions of(List<File> stubs, List<String> options) {
    return new CheckerOptions(
        stubs.stream().map(CheckerOptions::existing).toList(),
        options.stream().map(CheckerOptions::ofChecker).toList());
  }

  private static Path existing(File stub) {
    if (!Files.isRegularFile(stub.toPath())) {
      throw new Failure("no such stub file: " + stub);
    }
    return stub.toPath();
  }

  private static String ofChecker(String option) {
    if (!option.startsWith("-A")) {
      throw new Failure(
          "custody.options holds '%s': an option of the checker begins with -A".formatted(option));
    }
    return option;
  }

  /** Returns the options of javac that say the same. */
  List<String> javacOptions() {
    List<String> all = new ArrayList<>(options);
    if (!stubs.isEmpty()) {
      all.add(
          stubs.stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator, "-Astubs=", "")));
    }
    return all;
  }
}
