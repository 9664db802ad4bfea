package dev.custody.nullblk.config;

/** Checks of configured values, whose messages are one line for the user. */
final class Checks {
  private Checks() {}

  /**
   * Demands a condition.
   *
   * @param holds the condition
   * @param message what is wrong when it does not hold
   * @throws IllegalArgumentException with the message, when it does not hold
   */
  static void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * Demands that a value is in a range.
   *
   * @param name of the value, as the user knows it
   * @param value the value
   * @param least the least that is allowed
   * @param greatest the greatest that is allowed
   * @throws IllegalArgumentException when it is outside
   */
  static void within(String name, long value, long least, long greatest) {
    that(
        value >= least && value <= greatest,
        "invalid " + name + " " + value + ": must be from " + least + " to " + greatest);
  }
}
