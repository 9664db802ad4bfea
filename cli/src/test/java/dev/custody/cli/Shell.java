package dev.custody.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs commands in processes of their own, the way a user types them.
 *
 * @param directory where they run
 * @param environment variables set besides those of this process
 */
record Shell(Path directory, Map<String, String> environment) {

  /** Returns the root of the checkout that the tests run in. */
  static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  /** Runs a program with these words. */
  Run run(String... words) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
    builder.environment().putAll(environment);
    return finish(builder);
  }

  /** Runs a line of bash. */
  Run bash(String line) {
    return run("bash", "-c", line);
  }

  private static Run finish(ProcessBuilder builder) {
    try {
      Path err = Files.createTempFile("custody", ".err");
      Process process = builder.redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      String said = Files.readString(err);
      Files.delete(err);
      return new Run(status, out, said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(List.copyOf(builder.command()) + " was interrupted", e);
    }
  }
}
