package dev.custody.reports;

import dev.custody.engine.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

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
      throw new Failure("cannot write the %s to %s (%s)".formatted(what, file, reason(e)), e);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access denied";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "its directory is a file";
    }
    String reason = failure instanceof FileSystemException system ? system.getReason() : null;
    return Objects.requireNonNullElse(reason, "it failed").toLowerCase(Locale.ROOT);
  }
}
