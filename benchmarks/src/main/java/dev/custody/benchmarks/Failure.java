package dev.custody.benchmarks;

import java.io.Serial;

/** Ends a benchmark that cannot go on: its message is the one line that the user sees. */
public final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes a failure.
   *
   * @param message what is wrong, in one line that starts in lower case and has no full stop
   */
  public Failure(String message) {
    super(message);
  }
}
