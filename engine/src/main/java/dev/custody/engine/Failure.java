package dev.custody.engine;

import java.io.Serial;

/**
 * Ends a run that could not do what it was asked to: its message is the one line that the user
 * sees.
 *
 * <p>It says nothing about the checked program; a violation is a result and not a failure.
 */
public final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes a failure.
   *
   * @param message what is wrong and what to do about it, in one line that starts in lower case and
   *     has no full stop
   */
  public Failure(String message) {
    super(message);
  }

  /**
   * Makes a failure that another error caused.
   *
   * @param message as above
   * @param cause the error behind it, which is never shown
   */
  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
