package dev.custody.nullblk;

import dev.custody.nullblk.config.FaultPlan;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Decides which requests and hardware queues a fault strikes. */
final class Faults {
  private static final RequeueForm[] FORMS = RequeueForm.values();

  private final EveryNth timeouts;
  private final EveryNth requeues;
  private final AtomicInteger requeued = new AtomicInteger();
  private final int initHctx;

  /**
   * Sets the faults up.
   *
   * @param plan what is configured
   */
  Faults(FaultPlan plan) {
    this.timeouts = new EveryNth(plan.timeoutEvery());
    this.requeues = new EveryNth(plan.requeueEvery());
    this.initHctx = plan.initHctx();
  }

  /**
   * Decides about a request that was started.
   *
   * @return true when it is never to be answered
   */
  boolean losesRequest() {
    return timeouts.strikes();
  }

  /**
   * Decides about a request that was handed to the driver.
   *
   * @return the way in which it is to be sent back, or null for none
   */
  @Nullable RequeueForm requeue() {
    return requeues.strikes()
        ? FORMS[Math.floorMod(requeued.getAndIncrement(), FORMS.length)]
        : null;
  }

  /**
   * Decides about the set-up of a hardware queue.
   *
   * @param index of the queue
   * @throws IllegalStateException when the set-up is to fail
   */
  void checkInitHctx(int index) {
    if (index == initHctx) {
      throw new IllegalStateException(
          "hardware queue " + index + " cannot be set up: fault injected");
    }
  }
}
