package dev.custody.blk;

import org.jspecify.annotations.Nullable;

/** One arming of a timer: what it owns, and until when. */
final class Armed<P> {
  private final RequestTimer<P> timer;
  private final Slot<P> slot;
  private final long deadline;
  private final @Nullable TimerCallback<P> callback;
  private final @Nullable SharedTimerCallback<P> sharedCallback;
  private long sequence;

  private Armed(
      RequestTimer<P> timer,
      Slot<P> slot,
      long nanos,
      @Nullable TimerCallback<P> callback,
      @Nullable SharedTimerCallback<P> sharedCallback) {
    this.timer = timer;
    this.slot = slot;
    this.deadline = slot.set.machine().nanoTime() + nanos;
    this.callback = callback;
    this.sharedCallback = sharedCallback;
  }

  /** A timer that owns the request alone. */
  static <P> Armed<P> sole(
      RequestTimer<P> timer, Slot<P> slot, long nanos, TimerCallback<P> callback) {
    return new Armed<>(timer, slot, nanos, callback, null);
  }

  /** A timer that owns a count. */
  static <P> Armed<P> counted(
      RequestTimer<P> timer, Slot<P> slot, long nanos, SharedTimerCallback<P> callback) {
    return new Armed<>(timer, slot, nanos, null, callback);
  }

  /** What the timer owns. */
  Slot<P> slot() {
    return slot;
  }

  /** When the callback is due. */
  long deadline() {
    return deadline;
  }

  /** Whether the timer owns a count rather than the request alone. */
  boolean isCounted() {
    return sharedCallback != null;
  }

  /** The rank among timers of the same deadline. */
  long sequence() {
    return sequence;
  }

  /** Sets the rank among timers of the same deadline. */
  void setSequence(long rank) {
    sequence = rank;
  }

  /** Hands what the timer owns to the callback, unless it was cancelled. */
  void fire() {
    if (!timer.begin(this)) {
      return;
    }
    try {
      if (callback != null) {
        callback.expired(Custody.owner(slot, "an expired timer"));
      } else if (sharedCallback != null) {
        sharedCallback.expired(Custody.count(slot, "an expired timer"));
      }
    } catch (RuntimeException | Error failure) {
      slot.set.referee().driverFailed("a timer's callback", failure);
    } finally {
      timer.end();
    }
  }
}
