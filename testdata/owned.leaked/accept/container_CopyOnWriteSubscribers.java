// Subscribers are walked without a lock and taken out by index.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteSubscribers {
  private final CopyOnWriteArrayList<@Owned Conn> subscribers = new CopyOnWriteArrayList<>();

  void subscribe(@Owned Conn conn) {
    subscribers.add(conn);
  }

  int active() {
    int active = 0;
    for (Conn conn : subscribers) {
      active += conn.idle() ? 0 : 1;
    }
    return active;
  }

  synchronized void close() {
    while (!subscribers.isEmpty()) {
      Conn conn = subscribers.remove(0);
      conn.close();
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
