// A map of owners needs the lock that a map of numbers beside it does without.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

class CountersBesideOwners {
  private final Map<String, Integer> perPeer = new HashMap<>();
  private final Map<String, Consumer<@Borrowed Conn>> listeners = new HashMap<>();
  private final Deque<String> log = new ArrayDeque<>();
  private final Map<String, @Owned Conn> conns = new HashMap<>();
  private final ExecutorService pool;

  CountersBesideOwners(ExecutorService pool) {
    this.pool = pool;
  }

  void listen(String peer, Consumer<@Borrowed Conn> listener) {
    listeners.put(peer, listener);
  }

  void accept(@Owned Conn conn) {
    String peer = conn.peer();
    perPeer.merge(peer, 1, Integer::sum);
    log.addLast(peer);
    // :: error: [field.unsynchronized]
    Conn old = conns.put(peer, conn);
    if (old != null) {
      old.close();
    }
  }

  void closeLater(String peer) {
    pool.execute(
        () -> {
          // :: error: [field.unsynchronized]
          Conn conn = conns.remove(peer);
          if (conn != null) {
            Consumer<@Borrowed Conn> listener = listeners.get(peer);
            if (listener != null) {
              listener.accept(conn);
            }
            perPeer.remove(peer);
            log.removeFirst();
            conn.close();
          }
        });
  }
}

@Tracked
interface Conn {
  String peer();

  void close(@Owned Conn this);
}
