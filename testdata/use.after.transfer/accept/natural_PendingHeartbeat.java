// A sweep marks silent peers and drops those that were marked the last time.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class PendingHeartbeat {
  private final Map<String, @Owned Peer> peers = new ConcurrentHashMap<>();

  synchronized void join(@Owned Peer peer) {
    Peer rejoined = peers.put(peer.name(), peer);
    if (rejoined != null) {
      rejoined.drop();
    }
  }

  synchronized void heard(String name) {
    Peer peer = peers.get(name);
    if (peer != null) {
      peer.markAlive();
    }
  }

  synchronized int sweep() {
    int dropped = 0;
    for (String name : peers.keySet()) {
      Peer peer = peers.get(name);
      if (peer == null || peer.missedBeats() < 3) {
        continue;
      }
      Peer dead = peers.remove(name);
      if (dead != null) {
        dead.drop();
        dropped++;
      }
    }
    return dropped;
  }

  void start(ScheduledExecutorService timer) {
    timer.scheduleAtFixedRate(() -> sweep(), 1, 1, TimeUnit.SECONDS);
  }
}

@Tracked
final class Peer {
  private final String name;
  private final AtomicInteger missed = new AtomicInteger();

  Peer(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void markAlive() {
    missed.set(0);
  }

  int missedBeats() {
    return missed.getAndIncrement();
  }

  void drop(@Owned Peer this) {}
}
