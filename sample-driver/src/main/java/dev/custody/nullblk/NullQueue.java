package dev.custody.nullblk;

import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.HwQueue;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestSink;
import org.jspecify.annotations.Nullable;

/**
 * A hardware queue as the driver sees it ({@code struct nullb_queue}); a polled one keeps requests
 * until somebody polls.
 */
final class NullQueue {
  private final HwQueue<NullCommand> hw;
  private final InflightTable<NullCommand> parked = new InflightTable<>();

  /**
   * Wraps a hardware queue.
   *
   * @param hw the queue
   */
  NullQueue(HwQueue<NullCommand> hw) {
    this.hw = hw;
  }

  /**
   * The hardware queue.
   *
   * @return the queue
   */
  HwQueue<NullCommand> hw() {
    return hw;
  }

  /**
   * Keeps a request until the queue is polled.
   *
   * @param rq the request
   */
  void park(@Owned Request<NullCommand> rq) {
    parked.put(rq);
  }

  /**
   * Takes one parked request out.
   *
   * @param tag of the request
   * @return the request, or null when it is not parked here
   */
  @Nullable
  @Owned
  Request<NullCommand> unpark(int tag) {
    return parked.take(tag);
  }

  /**
   * Takes all parked requests out.
   *
   * @param sink their next owner
   */
  void unparkAll(@RunsNow RequestSink<NullCommand> sink) {
    parked.drain(sink);
  }
}
