package dev.custody.checker.rules;

import dev.custody.checker.resources.Presence;
import dev.custody.checker.resources.Value;

/** What rules ask about a value that may be gone. One loss is reported once on each path. */
final class Lost {

  private Lost() {}

  /** Whether the holder still has its right on every path. */
  static boolean isHeld(Value value) {
    return value.presence() == Presence.HELD;
  }

  /** Whether an owner, or the holder of a count, has given the value up on some path. */
  static boolean byOwner(Value value) {
    return !isHeld(value) && !value.witnessed() && !isLoan(value);
  }

  /** Whether a loan has ended on some path. */
  static boolean byLoan(Value value) {
    return !isHeld(value) && !value.witnessed() && isLoan(value);
  }

  /** What a field owns is lent to whoever reads it. */
  private static boolean isLoan(Value value) {
    return value.isLent() || !value.owners().isEmpty();
  }
}
