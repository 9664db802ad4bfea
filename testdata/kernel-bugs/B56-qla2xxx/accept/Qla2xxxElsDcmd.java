// scsi: qla2xxx: Completely fix fcport double free (CVE-2026-43414, c0b7da13a04b, d48ea85463f5).
// Original: qla24xx_els_dcmd_iocb(), drivers/scsi/qla2xxx/qla_iocb.c.
// Wrong: putting the last count of the SRB runs its free callback, which frees the port, and the error path
// freed the port once more.
// Mended: the error path only puts the SRB.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class Qla2xxxElsDcmd {
  interface Firmware {
    boolean startSp(int handle, int elsOpcode, int destination);
  }

  private static final int ENOMEM = -12;
  private static final int FUNCTION_FAILED = 0x102;
  private final Firmware firmware;
  private final Map<Integer, @Refcounted Srb> outstanding = new HashMap<>();
  private final AtomicInteger handles = new AtomicInteger();
  private final AtomicInteger portsLeft = new AtomicInteger(16);

  Qla2xxxElsDcmd(Firmware firmware) {
    this.firmware = firmware;
  }

  /** Sends an ELS command to a port that is made for it, such as a LOGO. */
  int elsDcmdIocb(int elsOpcode, int remoteId) throws InterruptedException {
    FcPort fcport = allocFcPort(remoteId);
    if (fcport == null) {
      return ENOMEM;
    }
    int destination = fcport.id();
    int handle = handles.incrementAndGet();
    Srb sp = Srb.alloc(fcport);
    keep(handle, sp.get());
    if (!firmware.startSp(handle, elsOpcode, destination)) {
      forget(handle);
      sp.put();
      return FUNCTION_FAILED;
    }
    try {
      return sp.await() ? sp.status() : FUNCTION_FAILED;
    } finally {
      sp.put();
    }
  }

  private @Nullable @Owned FcPort allocFcPort(int id) {
    if (portsLeft.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
      return null;
    }
    return new FcPort(id, portsLeft);
  }

  private synchronized void keep(int handle, @Refcounted Srb sp) {
    Srb old = outstanding.put(handle, sp);
    if (old != null) {
      old.put();
    }
  }

  private synchronized void forget(int handle) {
    Srb sp = outstanding.remove(handle);
    if (sp != null) {
      sp.put();
    }
  }

  /** The firmware's answer. */
  synchronized void done(int handle, int status) {
    Srb sp = outstanding.remove(handle);
    if (sp != null) {
      sp.complete(status);
      sp.put();
    }
  }
}

@Tracked
class Srb {
  private final AtomicInteger counts = new AtomicInteger(1);
  private final AtomicInteger status = new AtomicInteger();
  private final CountDownLatch answered = new CountDownLatch(1);
  private final @Owned FcPort fcport;

  private Srb(@Owned FcPort fcport) {
    this.fcport = fcport;
  }

  @Trusted(reason = "the count that is given out is the one that counts begins with")
  static @Refcounted Srb alloc(@Owned FcPort fcport) {
    return new Srb(fcport);
  }

  @Trusted(reason = "the count that is given out is noted in counts")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Srb get(@Refcounted Srb this) {
    counts.incrementAndGet();
    return this;
  }

  boolean await() throws InterruptedException {
    return answered.await(5, TimeUnit.SECONDS);
  }

  int status() {
    return status.get();
  }

  void complete(int code) {
    status.set(code);
    answered.countDown();
  }

  @Trusted(reason = "the last count out is alone with the port, and frees it")
  void put(@Refcounted Srb this) {
    if (counts.decrementAndGet() == 0) {
      fcport.free();
    }
  }
}

@Tracked
class FcPort {
  private final int id;
  private final AtomicInteger pool;

  FcPort(int id, AtomicInteger pool) {
    this.id = id;
    this.pool = pool;
  }

  int id() {
    return id;
  }

  void free(@Owned FcPort this) {
    pool.incrementAndGet();
  }
}
