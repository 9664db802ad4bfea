package dev.custody.benchmarks.compile;

import dev.custody.benchmarks.Failure;
import dev.custody.benchmarks.measure.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one run of javac took and said.
 *
 * @param measurement what it took
 * @param log everything that it printed
 */
public record Compilation(Measurement measurement, Path log) {

  /**
   * The same run, after a look at its exit status.
   *
   * @return this
   * @throws Failure when it did not compile everything
   */
  public Compilation succeeded() {
    if (!measurement.succeeded()) {
      throw new Failure("javac ended with %d, see %s".formatted(measurement.exit(), log));
    }
    return this;
  }

  /**
   * What the ownership checker found.
   *
   * @return its findings, none where another checker ran
   */
  public Findings findings() {
    return Findings.parse(text());
  }

  /**
   * What the ownership checker counted.
   *
   * @return its counts, none without {@code -AownershipStats}
   */
  public Stats stats() {
    return Stats.parse(text());
  }

  private String text() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
