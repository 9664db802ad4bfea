// nbd: don't allow reconnect after disconnect (CVE-2025-21731); nbd_genl_disconnect, nbd_genl_reconfigure
// and recv_work in drivers/block/nbd.c.
// Wrong: the receiver drops its reference of the configuration and counts itself out of it afterwards; a
// reconnect during disconnect makes that reference the last.
// Mended: a disconnect makes later reconnects fail, and the receiver counts itself out while it still has
// its reference.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.annotations.Trusted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

class NbdReconnectAfterDisconnect {
  private final Workqueue recvWorkq;

  /** The reference of the device itself (NBD_RT_HAS_CONFIG_REF); guarded by this. */
  private @Nullable @Refcounted NbdConfig config;

  /** Whether sockets may be added (NBD_RT_BOUND); guarded by this. */
  private boolean bound;

  NbdReconnectAfterDisconnect(Workqueue recvWorkq) {
    this.recvWorkq = recvWorkq;
  }

  /** Sets the device up ({@code nbd_genl_connect}). */
  synchronized void connect(List<NbdSock> socks) {
    NbdConfig fresh = new NbdConfig(socks).share();
    NbdConfig old = config;
    config = null;
    if (old != null) {
      old.put();
    }
    for (int index = 0; index < socks.size(); index++) {
      startReceiver(fresh.get(), index);
    }
    config = fresh;
    bound = true;
  }

  /** Puts a new socket in the place of a dead one; false when there is nothing to reconnect. */
  synchronized boolean reconfigure(NbdSock sock) {
    NbdConfig mine = config;
    config = null;
    if (mine == null) {
      return false;
    }
    int index = bound ? mine.replaceDead(sock) : -1;
    if (index >= 0) {
      startReceiver(mine.get(), index);
    }
    config = mine;
    return index >= 0;
  }

  private void startReceiver(@Refcounted NbdConfig counted, int index) {
    counted.recvThreadStarted();
    recvWorkq.queue(() -> recvWork(counted, index));
  }

  private void recvWork(@Refcounted NbdConfig counted, int index) {
    NbdSock sock = counted.sock(index);
    while (sock.readAndHandleReply()) {
      counted.replied(index);
    }
    sock.markDead();
    counted.put();
    // :: error: [use.after.transfer]
    counted.recvThreadEnded();
  }

  /** Ends the connection; receivers that run keep the configuration until they end. */
  void disconnect() {
    NbdConfig mine;
    synchronized (this) {
      mine = config;
      config = null;
    }
    if (mine == null) {
      return;
    }
    mine.shutdownSocks();
    recvWorkq.flush();
    mine.put();
  }
}

/** The sockets of a device, freed with the last reference ({@code struct nbd_config}). */
@Tracked
final class NbdConfig {
  private final ArrayList<NbdSock> socks;
  private final AtomicInteger refs = new AtomicInteger();
  private final AtomicInteger recvThreads = new AtomicInteger();
  private final AtomicLong replies = new AtomicLong();

  NbdConfig(List<NbdSock> socks) {
    this.socks = new ArrayList<>(socks);
  }

  @Trusted(reason = "the count is what the caller gets for the ownership it gave")
  @Refcounted NbdConfig share(@Owned NbdConfig this) {
    refs.set(1);
    return this;
  }

  @Trusted(reason = "one more count, while the caller's keeps the object alive")
  @TransfersOn(when = Outcome.NEVER)
  @Refcounted NbdConfig get(@Refcounted NbdConfig this) {
    refs.incrementAndGet();
    return this;
  }

  void put(@Refcounted NbdConfig this) {
    if (refs.decrementAndGet() == 0) {
      socks.forEach(NbdSock::close);
    }
  }

  NbdSock sock(int index) {
    synchronized (socks) {
      return socks.get(index);
    }
  }

  /** The index where {@code sock} is now; -1 when all sockets live. */
  int replaceDead(NbdSock sock) {
    synchronized (socks) {
      for (int i = 0; i < socks.size(); i++) {
        if (socks.get(i).isDead()) {
          socks.set(i, sock);
          return i;
        }
      }
      return -1;
    }
  }

  void shutdownSocks() {
    synchronized (socks) {
      socks.forEach(NbdSock::markDead);
    }
  }

  void recvThreadStarted() {
    recvThreads.incrementAndGet();
  }

  void recvThreadEnded() {
    recvThreads.decrementAndGet();
  }

  void replied(int index) {
    replies.incrementAndGet();
  }
}

interface Workqueue {
  void queue(@RunsOnce Runnable work);

  /** Waits until what was queued has run. */
  void flush();
}

interface NbdSock {
  boolean isDead();

  void markDead();

  void close();

  /** False when the socket is dead. */
  boolean readAndHandleReply();
}
