package dev.custody.blk;

import org.jspecify.annotations.Nullable;

/**
 * A request was used against its ownership; what the referee throws. The cause, where known, shows
 * where it was given up.
 */
public final class OwnershipViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int tag;
  private final long generation;

  OwnershipViolation(
      String rule, int tag, long generation, String message, @Nullable Throwable givenUpAt) {
    super(message, givenUpAt);
    this.rule = rule;
    this.tag = tag;
    this.generation = generation;
  }

  /** The key of the rule, such as {@code use.after.transfer}. */
  public String rule() {
    return rule;
  }

  /** The tag of the request. */
  public int tag() {
    return tag;
  }

  /** How many I/Os the tag had served when the handle was delivered. */
  public long generation() {
    return generation;
  }

  /** Where the handle was given up; null when it was not, as for a leak. */
  public @Nullable Throwable givenUpAt() {
    return getCause();
  }
}
