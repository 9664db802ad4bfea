// scsi: qla2xxx: Implement ref count for SRB (CVE-2022-49159).
// Original: qla2x00_async_iocb_timeout() and the done handlers, drivers/scsi/qla2xxx/qla_init.c.
// Wrong: the timeout handler could be preempted after it had found the SRB, and the done handler freed it
// meanwhile without asking.
// Mended: the SRB is counted, each of the two paths has a count of its own, and the last one out frees it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class Qla2xxxSrbCount {
  interface Firmware {
    boolean startIocb(int handle, int type);

    void abortIocb(int handle);
  }

  interface SrbTimer {
    /** The armed timer holds the count, and gives it to the handler or, when deleted, back. */
    void arm(@Refcounted Srb sp, TimedOut handler);

    @Nullable @Refcounted Srb delete(int handle);
  }

  interface TimedOut {
    void timedOut(@Refcounted Srb sp);
  }

  private final Firmware firmware;
  private final SrbTimer timer;
  private final Map<Integer, @Refcounted Srb> outstanding = new HashMap<>();
  private int nextHandle;

  Qla2xxxSrbCount(Firmware firmware, SrbTimer timer) {
    this.firmware = firmware;
    this.timer = timer;
  }

  boolean asyncLogin(int port) {
    int handle = newHandle();
    Srb sp = Srb.alloc(handle, port);
    timer.arm(sp.get(), this::asyncIocbTimeout);
    if (!firmware.startIocb(handle, port)) {
      deleteTimer(handle);
      sp.put();
      return false;
    }
    keep(handle, sp);
    return true;
  }

  private synchronized int newHandle() {
    return nextHandle++;
  }

  private synchronized void keep(int handle, @Refcounted Srb sp) {
    Srb old = outstanding.put(handle, sp);
    if (old != null) {
      old.put();
    }
  }

  private synchronized @Nullable @Refcounted Srb find(int handle) {
    return outstanding.remove(handle);
  }

  private void deleteTimer(int handle) {
    Srb armed = timer.delete(handle);
    if (armed != null) {
      armed.put();
    }
  }

  /** The firmware's answer. */
  void response(int handle, int status) {
    Srb sp = find(handle);
    if (sp != null) {
      deleteTimer(handle);
      sp.note(status);
      asyncLoginSpDone(sp);
    }
  }

  private void asyncLoginSpDone(@Refcounted Srb sp) {
    if (sp.status() != 0) {
      firmware.abortIocb(sp.handle());
    }
    // :: error: [exclusive.required]
    sp.free();
  }

  private void asyncIocbTimeout(@Refcounted Srb sp) {
    firmware.abortIocb(sp.handle());
    Srb kept = find(sp.handle());
    if (kept != null) {
      kept.note(-1);
      kept.put();
    }
    sp.put();
  }
}

@Tracked
class Srb {
  private final AtomicInteger counts = new AtomicInteger(1);
  private final AtomicInteger status = new AtomicInteger();
  private final int handle;
  private final int port;

  private Srb(int handle, int port) {
    this.handle = handle;
    this.port = port;
  }

  static @Refcounted Srb alloc(int handle, int port) {
    return new Srb(handle, port).share();
  }

  @Trusted(reason = "the count that is given out is the one that counts begins with")
  private @Refcounted Srb share(@Owned Srb this) {
    return this;
  }

  @Trusted(reason = "the count that is given out is noted in counts")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Srb get(@Refcounted Srb this) {
    counts.incrementAndGet();
    return this;
  }

  int handle() {
    return handle;
  }

  int status() {
    return status.get();
  }

  void note(int code) {
    status.compareAndSet(0, code);
  }

  void put(@Refcounted Srb this) {
    counts.decrementAndGet();
  }

  /** Frees it whoever else may hold it. */
  int free(@Owned Srb this) {
    return port;
  }
}
