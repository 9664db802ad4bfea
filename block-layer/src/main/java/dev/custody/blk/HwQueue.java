package dev.custody.blk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A hardware queue of one disk ({@code struct blk_mq_hw_ctx}, include/linux/blk-mq.h).
 *
 * @param <P> the driver's private data per request
 */
public final class HwQueue<P> {
  /**
   * How long the queue rests after a rejection for lack of resources ({@code
   * BLK_MQ_RESOURCE_DELAY}).
   */
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(3);

  private final BlkQueue<P> queue;
  private final int index;
  private final boolean polled;
  private final Work work;
  private final SoftIrq<P> softirq;
  private final SlotList<P> waiting = new SlotList<>();
  private final AtomicInteger inDispatch = new AtomicInteger();
  private volatile boolean stopped;
  private volatile boolean restartWhenEnded;
  private volatile long restUntil;
  private volatile @Nullable Object driverData;

  HwQueue(BlkQueue<P> queue, int index, boolean polled) {
    this.queue = queue;
    this.index = index;
    this.polled = polled;
    Machine machine = queue.set().machine();
    String name = queue.disk().name();
    this.work = machine.work(name + "-hw" + index, this::dispatch);
    this.softirq =
        new SoftIrq<>(machine, name + "-softirq" + index, queue.ops(), queue.set().referee());
  }

  /** The index among the hardware queues of the disk. */
  public int index() {
    return index;
  }

  /** Whether completions of the queue are polled for. */
  public boolean isPolled() {
    return polled;
  }

  /** The disk. */
  public GenDisk disk() {
    return queue.disk();
  }

  /** The request queue of the disk. */
  public RequestQueue queue() {
    return queue;
  }

  /** The tag set that the queue's requests come from. */
  public TagSet<P> tagSet() {
    return queue.set();
  }

  /** Stops dispatch to the driver ({@code blk_mq_stop_hw_queue}); never waits. */
  public void stop() {
    stopped = true;
  }

  /** Allows dispatch again and runs what has waited ({@code blk_mq_start_stopped_hw_queue}). */
  public void start() {
    stopped = false;
    run();
  }

  /** Whether the queue is stopped. */
  public boolean isStopped() {
    return stopped;
  }

  /** Dispatches what waits, on the queue's own thread ({@code blk_mq_run_hw_queue}). */
  public void run() {
    restUntil = 0;
    work.kick();
  }

  /** Does {@link #run} in {@code nanos} nanoseconds ({@code blk_mq_delay_run_hw_queue}). */
  public void delayRun(long nanos) {
    work.kickAt(queue.set().machine().nanoTime() + nanos);
  }

  /** Keeps what the driver wants to know per hardware queue ({@code hctx->driver_data}). */
  public void setDriverData(@Nullable Object data) {
    driverData = data;
  }

  /**
   * What {@link #setDriverData} kept.
   *
   * @throws IllegalStateException if nothing of that type was kept
   */
  public <T> T driverData(Class<T> type) {
    Object data = driverData;
    if (!type.isInstance(data)) {
      throw new IllegalStateException("hardware queue " + index + " keeps no " + type.getName());
    }
    return type.cast(data);
  }

  /** The request queue of the disk. */
  BlkQueue<P> blkQueue() {
    return queue;
  }

  /** What completes requests of the queue. */
  SoftIrq<P> softirq() {
    return softirq;
  }

  /**
   * Hands a queued request to the driver at once if nothing waits before it, else lets it wait;
   * says whether the driver got it.
   */
  boolean issue(Slot<P> slot, boolean last) {
    if (queue.isBlocking() || !waiting.isEmpty() || !enter()) {
      insert(slot);
      return false;
    }
    try {
      deliver(slot, last);
    } finally {
      leave();
    }
    return true;
  }

  /** Lets a queued request wait for the queue's thread. */
  void insert(Slot<P> slot) {
    waiting.addLast(slot);
    work.kick();
  }

  /**
   * Begins a call of the driver's {@code queueRq}; false while the queue is stopped, resting or
   * quiesced.
   */
  boolean enter() {
    if (stopped || isResting()) {
      return false;
    }
    inDispatch.incrementAndGet();
    if (queue.isQuiesced() || stopped) {
      leave();
      return false;
    }
    return true;
  }

  /** Whether nothing waits and nothing keeps requests from the driver. */
  boolean isReady() {
    return waiting.isEmpty() && !stopped && !isResting();
  }

  /** Ends what {@link #enter} began. */
  void leave() {
    if (inDispatch.decrementAndGet() == 0 && queue.isQuiesced()) {
      queue.dispatchLeft();
    }
  }

  /** Whether a call of {@code queueRq} is under way. */
  boolean isDispatching() {
    return inDispatch.get() > 0;
  }

  /** Hands a request to the driver; the caller has entered. */
  void deliver(Slot<P> slot, boolean last) {
    slot.set(StateWord.IDLE);
    try {
      queue.ops().queueRq(this, Custody.idle(slot, "queueRq"), last);
    } catch (RuntimeException | Error failure) {
      queue.set().referee().driverFailed("queueRq", failure);
    }
  }

  /** Tells the driver that no more requests follow. */
  void commit() {
    try {
      queue.ops().commitRqs(this);
    } catch (RuntimeException | Error failure) {
      queue.set().referee().driverFailed("commitRqs", failure);
    }
  }

  /**
   * Ends a request that the driver rejected, or keeps it for later ({@code
   * blk_mq_dispatch_rq_list}, block/blk-mq.c).
   */
  void rejected(Slot<P> slot, BlkStatus why) {
    if (!why.isRetry()) {
      slot.finish(why);
      return;
    }
    waiting.addFirst(slot);
    restUntil = queue.set().machine().nanoTime() + REST_NANOS;
    restartWhenEnded = why == BlkStatus.DEV_RESOURCE;
    work.kickAt(restUntil);
  }

  /**
   * Notes that a request of the queue ended, which may have been what a rejected one lacked ({@code
   * blk_mq_sched_restart}).
   */
  void ended() {
    if (restartWhenEnded) {
      restartWhenEnded = false;
      run();
    }
  }

  /** Ends everything that waits with {@code status}. */
  void failWaiting(BlkStatus status) {
    for (Slot<P> slot = waiting.poll(); slot != null; slot = waiting.poll()) {
      slot.finish(status);
    }
  }

  /** Ends the threads. */
  void close() {
    work.close();
    softirq.close();
  }

  private boolean isResting() {
    long until = restUntil;
    return until != 0 && queue.set().machine().nanoTime() < until;
  }

  private void dispatch() {
    boolean uncommitted = false;
    while (!waiting.isEmpty() && enter()) {
      try {
        Slot<P> slot = waiting.poll();
        if (slot != null) {
          boolean last = waiting.isEmpty();
          deliver(slot, last);
          uncommitted = !last;
        }
      } finally {
        leave();
      }
    }
    if (uncommitted) {
      commit();
    }
  }
}
