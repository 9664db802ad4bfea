package dev.custody.checker.types;

/** When a closure that is passed to a parameter, or kept in a field, may run. */
public enum Runs {
  /** Maybe later, maybe many times, on any thread. */
  WHENEVER,
  /** Any number of times, but only during the call. */
  NOW,
  /** At most once, maybe later. */
  ONCE,
  /** At most once, and only during the call. */
  NOW_ONCE;

  /**
   * Whether the closure is over when the call is.
   *
   * @return true when captured values are only lent to it
   */
  public boolean duringTheCall() {
    return this == NOW || this == NOW_ONCE;
  }

  /**
   * Whether the closure may give up what it captures.
   *
   * @return true when it runs at most once
   */
  public boolean atMostOnce() {
    return this == ONCE || this == NOW_ONCE;
  }
}
