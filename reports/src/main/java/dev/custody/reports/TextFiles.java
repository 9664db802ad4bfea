package dev.custody.reports;

import dev.custody.engine.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes reports to files. */
final class TextFiles {

  private TextFiles() {}

  /**
   * Writes a text, in a directory that is made where it is missing.
   *
   * @param file where to
   * @param text what
   * @param what what the text is, for the failure
   * @throws Failure when that is not possible
   */
  static void write(Path file, String text, String what) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Failure("cannot write the %s to %s".formatted(what, file), e);
    }
  }
}
