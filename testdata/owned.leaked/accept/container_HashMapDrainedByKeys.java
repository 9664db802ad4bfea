// A hash map is drained by a copy of its keys.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class HashMapDrainedByKeys {
  private final Map<Integer, @Owned Conn> byPeer = new HashMap<>();

  synchronized void add(@Owned Conn conn) {
    Conn old = byPeer.put(conn.peer(), conn);
    if (old != null) {
      old.reset();
    }
  }

  synchronized boolean has(int peer) {
    return byPeer.containsKey(peer);
  }

  synchronized int closeIdle() {
    int closed = 0;
    for (Integer peer : List.copyOf(byPeer.keySet())) {
      Conn seen = byPeer.get(peer);
      if (seen == null || !seen.idle()) {
        continue;
      }
      Conn conn = byPeer.remove(peer);
      if (conn != null) {
        conn.close();
        closed++;
      }
    }
    return closed;
  }
}

@Tracked
abstract class Conn {
  abstract void close(@Owned Conn this);

  abstract void reset(@Owned Conn this);

  abstract int peer();

  boolean idle() {
    return peer() == 0;
  }
}
