// zram: fix use-after-free in zram_writeback_endio (CVE-2026-63951).
// Original: zram_writeback_endio() and zram_writeback_slots(), drivers/block/zram/zram_drv.c.
// Wrong: the end of the last write let the waiter go on, who frees the control block, and woke him through
// that control block only afterwards.
// Mended: the waiter is woken while the control block cannot go yet; giving it back comes last.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.ArrayDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class ZramWritebackEndio {
  interface EndIo {
    void ended(@Owned WbReq req, @Refcounted WbCtl ctl, boolean failed);
  }

  interface BackingDevice {
    /** Calls back at any time, on any thread. */
    void write(@Owned WbReq req, @Refcounted WbCtl ctl, EndIo endIo);
  }

  private final BackingDevice backing;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();

  ZramWritebackEndio(BackingDevice backing) {
    this.backing = backing;
  }

  /** Writes slots back, and waits for all of them. */
  int writebackSlots(int[] slots) throws InterruptedException {
    WbCtl ctl = WbCtl.alloc();
    for (int slot : slots) {
      backing.write(new WbReq(slot), ctl.get(), this::writebackEndio);
    }
    try {
      for (int left = slots.length; left > 0; left--) {
        ctl.await();
        completeDoneReq(ctl.nextDone());
      }
    } finally {
      ctl.put();
    }
    return written.get();
  }

  private void completeDoneReq(@Nullable @Owned WbReq req) {
    if (req != null) {
      written.incrementAndGet();
      req.free();
    }
  }

  private void writebackEndio(@Owned WbReq req, @Refcounted WbCtl ctl, boolean failed) {
    if (failed) {
      failures.incrementAndGet();
    }
    ctl.addDone(req);
    ctl.wakeUp();
    ctl.put();
  }
}

/** The control block of one write-back; the writer holds a count, and so does each write in flight. */
@Tracked
class WbCtl {
  private final AtomicInteger counts = new AtomicInteger(1);
  private final ArrayDeque<@Owned WbReq> doneReqs = new ArrayDeque<>();
  private final Semaphore doneWait = new Semaphore(0);

  private WbCtl() {}

  static @Refcounted WbCtl alloc() {
    return new WbCtl().share();
  }

  @Trusted(reason = "the count that is given out is the one that counts begins with")
  private @Refcounted WbCtl share(@Owned WbCtl this) {
    return this;
  }

  @Trusted(reason = "the count that is given out is noted in counts")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  WbCtl get(@Refcounted WbCtl this) {
    counts.incrementAndGet();
    return this;
  }

  void addDone(@Owned WbReq req) {
    synchronized (doneReqs) {
      doneReqs.add(req);
    }
  }

  @Nullable
  @Owned
  WbReq nextDone() {
    synchronized (doneReqs) {
      return doneReqs.poll();
    }
  }

  void await() throws InterruptedException {
    doneWait.acquire();
  }

  void wakeUp() {
    doneWait.release();
  }

  @Trusted(reason = "the last count out is alone with what is left, and frees it")
  void put(@Refcounted WbCtl this) {
    if (counts.decrementAndGet() == 0) {
      for (WbReq req = nextDone(); req != null; req = nextDone()) {
        req.free();
      }
    }
  }
}

@Tracked
class WbReq {
  private final int slot;

  WbReq(int slot) {
    this.slot = slot;
  }

  int slot() {
    return slot;
  }

  void free(@Owned WbReq this) {}
}
