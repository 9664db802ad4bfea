package dev.custody.blk;

import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A one-shot timer that owns a request while it is armed ({@code struct hrtimer}, as null_blk keeps
 * one per command). It may be armed again once its callback has begun or it was cancelled.
 *
 * @param <P> the driver's private data per request
 */
public final class RequestTimer<P> {
  private final AtomicReference<@Nullable Armed<P>> armed = new AtomicReference<>();
  private final AtomicReference<@Nullable Thread> runner = new AtomicReference<>();
  private volatile @Nullable WaitPoint idle;

  /** A timer that is not armed. */
  public RequestTimer() {}

  /**
   * Gives {@code rq} to the timer, which hands it to {@code callback} after {@code nanos}
   * nanoseconds.
   *
   * @throws IllegalStateException if the timer is armed; {@code rq} has then ended with {@link
   *     BlkStatus#IOERR}
   */
  public void arm(@Owned Request<P> rq, long nanos, TimerCallback<P> callback) {
    Slot<P> slot = rq.surrender("RequestTimer.arm");
    if (!install(Armed.sole(this, slot, nanos, callback))) {
      slot.giveBack(StateWord.OWNED, Fate.end(BlkStatus.IOERR), "RequestTimer.arm");
      throw new IllegalStateException("the timer is armed already");
    }
  }

  /**
   * Gives a count to the timer, which hands it to {@code callback} after {@code nanos} nanoseconds.
   *
   * @throws IllegalStateException if the timer is armed; the count was then released
   */
  public void armShared(@Refcounted Request<P> rq, long nanos, SharedTimerCallback<P> callback) {
    Slot<P> slot = rq.surrenderCount("RequestTimer.armShared");
    if (!install(Armed.counted(this, slot, nanos, callback))) {
      slot.dropCount();
      throw new IllegalStateException("the timer is armed already");
    }
  }

  /**
   * Disarms the timer and gives its request back; null when the callback has or had it, after
   * waiting for a callback that is running ({@code hrtimer_cancel}, kernel/time/hrtimer.c). The
   * callback itself does not wait here.
   *
   * @throws IllegalStateException if the timer holds a count
   */
  public @Nullable @Owned Request<P> cancel() {
    Armed<P> taken = disarm(false);
    return taken == null ? null : Custody.owner(taken.slot(), "RequestTimer.cancel");
  }

  /**
   * Disarms a timer armed by {@link #armShared} and gives its count back; waits and returns null as
   * {@link #cancel}.
   *
   * @throws IllegalStateException if the timer owns a request alone
   */
  public @Nullable @Refcounted Request<P> cancelShared() {
    Armed<P> taken = disarm(true);
    return taken == null ? null : Custody.count(taken.slot(), "RequestTimer.cancelShared");
  }

  /** Whether the timer owns a request or a count. */
  public boolean isArmed() {
    Carrier.point();
    return armed.get() != null;
  }

  private boolean install(Armed<P> next) {
    TagSet<P> set = next.slot().set;
    if (idle == null) {
      idle = set.machine().waitPoint();
    }
    Carrier.point();
    if (!armed.compareAndSet(null, next)) {
      return false;
    }
    Carrier.point();
    set.timers().add(next);
    return true;
  }

  private @Nullable Armed<P> disarm(boolean counted) {
    Carrier.point();
    Armed<P> taken = take(counted);
    awaitIdle();
    // The callback may have armed the timer again before it returned.
    return taken == null ? take(counted) : taken;
  }

  private @Nullable Armed<P> take(boolean counted) {
    Armed<P> now = armed.get();
    while (now != null) {
      if (now.isCounted() != counted) {
        throw new IllegalStateException(
            counted ? "the timer owns a request alone" : "the timer holds a count");
      }
      if (armed.compareAndSet(now, null)) {
        now.slot().set.timers().remove(now);
        return now;
      }
      now = armed.get();
    }
    return null;
  }

  /** Waits until no callback is running, unless it is the caller's. */
  private void awaitIdle() {
    WaitPoint place = idle;
    Thread now = runner.get();
    if (place != null && now != null && now != Thread.currentThread()) {
      place.await(() -> runner.get() == null);
    }
  }

  /**
   * Begins the callback of {@code due}; false if that was cancelled. The runner is known before the
   * timer is disarmed, so whoever finds it disarmed finds the runner.
   */
  boolean begin(Armed<P> due) {
    WaitPoint place = idle;
    while (place != null && !runner.compareAndSet(null, Thread.currentThread())) {
      place.await(() -> runner.get() == null);
    }
    Carrier.point();
    if (armed.compareAndSet(due, null)) {
      return true;
    }
    end();
    return false;
  }

  /** Ends the callback. */
  void end() {
    runner.set(null);
    WaitPoint place = idle;
    if (place != null) {
      place.wakeAll();
    }
  }
}
