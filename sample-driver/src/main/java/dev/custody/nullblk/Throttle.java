package dev.custody.nullblk;

import dev.custody.blk.RequestQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Limits the bandwidth of a device: when it is used up the hardware queues stop until the next tick
 * ({@code nullb_bwtimer_fn}, drivers/block/null_blk/main.c).
 */
final class Throttle implements AutoCloseable {
  private final TokenBucket bucket;
  private final ScheduledExecutorService ticker;

  /** The queue that was stopped; null until the limit was met for the first time. */
  private volatile @Nullable RequestQueue stopped;

  /**
   * Makes a throttle whose bandwidth is all there; {@link #start} lets its time run.
   *
   * @param megabytesPerSecond the limit, at least 1
   */
  Throttle(int megabytesPerSecond) {
    this.bucket = new TokenBucket(megabytesPerSecond);
    this.ticker = Executors.newSingleThreadScheduledExecutor(Throttle::daemon);
  }

  /** Begins to tick, until {@link #close}. */
  void start() {
    long period = TimeUnit.SECONDS.toNanos(1) / TokenBucket.TICKS_PER_SECOND;
    ScheduledFuture<?> unused =
        ticker.scheduleAtFixedRate(this::tick, period, period, TimeUnit.NANOSECONDS);
  }

  /**
   * Asks for bandwidth, and stops the queue when there is none.
   *
   * @param bytes of the transfer
   * @param queue of the device
   * @return false when the request has to wait
   */
  boolean admits(int bytes, RequestQueue queue) {
    if (bucket.tryTake(bytes)) {
      return true;
    }
    stopped = queue;
    queue.stopHwQueues();
    if (bucket.isOpen()) { // a tick came between
      queue.startHwQueues();
    }
    return false;
  }

  /** Refills the bandwidth, and starts the queue when it was stopped. */
  void tick() {
    bucket.refill();
    RequestQueue queue = stopped;
    if (queue != null) {
      queue.startHwQueues();
    }
  }

  /** Ends the ticks. */
  @Override
  public void close() {
    ticker.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "nullb-throttle");
    thread.setDaemon(true);
    return thread;
  }
}
