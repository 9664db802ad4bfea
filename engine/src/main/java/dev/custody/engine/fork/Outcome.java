package dev.custody.engine.fork;

import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What a forked check came to: a result, or why there is none.
 *
 * @param result the result, or null
 * @param failure the message of a {@link Failure}, or null
 */
record Outcome(@Nullable CheckResult result, @Nullable String failure) {

  /**
   * Returns the result.
   *
   * @throws Failure when there is none
   */
  CheckResult get() {
    if (result == null) {
      throw new Failure(failure == null ? "the checker gave no result" : failure);
    }
    return result;
  }
}
