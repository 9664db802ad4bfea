// Elements move one by one from queue to queue, whatever the declared types.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TwoQueuesOneMoves {
  private final java.util.concurrent.ConcurrentLinkedQueue<@Owned Conn> pending =
      new java.util.concurrent.ConcurrentLinkedQueue<>();
  private final java.util.ArrayList<@Owned Conn> active = new java.util.ArrayList<>();

  void accepted(@Owned Conn conn) {
    pending.add(conn);
  }

  synchronized void promote() {
    Conn conn;
    while ((conn = pending.poll()) != null) {
      if (conn.idle()) {
        pendingAgain(conn);
        return;
      }
      active.add(conn);
    }
  }

  private void pendingAgain(@Owned Conn conn) {
    pending.add(conn);
  }

  synchronized void shutdown() {
    for (int i = active.size(); --i >= 0; ) {
      active.remove(i).close();
    }
    Conn conn;
    while ((conn = pending.poll()) != null) {
      conn.reset();
    }
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
