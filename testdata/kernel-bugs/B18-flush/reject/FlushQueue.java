// block: fix null pointer dereference in blk_mq_rq_timed_out() (8d6996630c03); flush_end_io in
// block/blk-flush.c.
// Wrong: the end of a flush makes the flush request ready for the next one while the timeout worker still
// holds a reference of it.
// Mended: only who drops the last reference goes on with it; the others leave the status behind and the
// last one finishes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class FlushQueue {
  private final FlushDevice device;

  /** Flushes that wait for the next flush request, and those that the running one is for; guarded by this. */
  private ArrayDeque<@Owned Request<Void>> pending = new ArrayDeque<>();
  private ArrayDeque<@Owned Request<Void>> running = new ArrayDeque<>();

  /** The one flush request while nobody uses it; guarded by this. */
  private @Nullable @Owned FlushRequest idle;

  private BlkStatus rqStatus = BlkStatus.OK;

  FlushQueue(FlushDevice device) {
    this.device = device;
    this.idle = new FlushRequest();
  }

  /** Takes a flush over; several of them share one flush request. */
  void insertFlush(@Owned Request<Void> rq) {
    synchronized (this) {
      pending.add(rq);
    }
    kickFlush();
  }

  /** Starts the flush request for all that wait, unless it is under way. */
  private void kickFlush() {
    FlushRequest flush;
    synchronized (this) {
      if (pending.isEmpty()) {
        return;
      }
      flush = idle;
      idle = null;
      if (flush == null) {
        return;
      }
      running.addAll(pending);
      pending = new ArrayDeque<>();
      rqStatus = BlkStatus.OK;
    }
    device.submit(flush.share());
  }

  /** The device has flushed; its reference comes back. */
  void flushEndIo(@Refcounted FlushRequest flush, BlkStatus status) {
    noteStatus(status);
    // :: error: [exclusive.required]
    flush.reinit();
    putFlush(flush);
  }

  /** Looks at the flush request when its time is over; may come while it ends. */
  void timeoutWork(@Nullable @Refcounted FlushRequest flush, long now) {
    if (flush == null) {
      return;
    }
    if (flush.isExpired(now)) {
      noteStatus(BlkStatus.TIMEOUT);
      device.reset(flush.number());
    }
    putFlush(flush);
  }

  /** Drops a reference; with the last one the flush request is free for the next flush. */
  private void putFlush(@Refcounted FlushRequest flush) {
    FlushRequest last = flush.put();
    if (last != null) {
      finishFlush(last);
    }
  }

  private synchronized void noteStatus(BlkStatus status) {
    if (rqStatus == BlkStatus.OK) {
      rqStatus = status;
    }
  }

  private void finishFlush(@Owned FlushRequest free) {
    synchronized (this) {
      FlushRequest other = idle;
      idle = free;
      if (other != null) {
        other.free();
      }
      for (Request<Void> rq = running.poll(); rq != null; rq = running.poll()) {
        rq.end(rqStatus);
      }
    }
    kickFlush();
  }

  /** Frees the flush request when the queue goes away. */
  synchronized void exit() {
    FlushRequest last = idle;
    idle = null;
    if (last != null) {
      last.free();
    }
    for (Request<Void> rq = pending.poll(); rq != null; rq = pending.poll()) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

/** The request that a queue flushes with, again and again. */
@Tracked
final class FlushRequest {
  private final AtomicInteger refs = new AtomicInteger();
  private int number;
  private long deadline;

  /** The reference of the device. */
  @Trusted(reason = "the first count is what the caller gets for the ownership it gave")
  @Refcounted FlushRequest share(@Owned FlushRequest this) {
    refs.set(1);
    return this;
  }

  @Trusted(reason = "one more count, while the caller's keeps the request alive")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted FlushRequest get(@Refcounted FlushRequest this) {
    refs.incrementAndGet();
    return this;
  }

  /** Drops a reference; with the last one the caller is the owner ({@code req_ref_put_and_test}). */
  @Trusted(reason = "whoever takes the count to zero is alone with the request")
  @Nullable @Owned FlushRequest put(@Refcounted FlushRequest this) {
    return refs.decrementAndGet() == 0 ? this : null;
  }

  void reinit(@Borrowed(exclusive = true) FlushRequest this) {
    number++;
    deadline = Long.MAX_VALUE;
  }

  boolean isExpired(long now) {
    return now > deadline;
  }

  int number() {
    return number;
  }

  @Trusted(reason = "there is nothing left that must be given up")
  void free(@Owned FlushRequest this) {
    number = -1;
  }
}

interface FlushDevice {
  /** Flushes, and gives the reference back to flushEndIo. */
  void submit(@Refcounted FlushRequest flush);

  void reset(int number);
}
