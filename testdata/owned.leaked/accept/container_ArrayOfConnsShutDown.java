// Every slot is read, cleared and closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayOfConnsShutDown {
  private final @Nullable @Owned Conn[] conns = new Conn[8];

  synchronized void set(int i, @Owned Conn conn) {
    final Conn old = conns[i];
    conns[i] = conn;
    if (old != null) {
      old.reset();
    }
  }

  synchronized void shutDown() {
    for (int i = conns.length - 1; i >= 0; i--) {
      final Conn conn = conns[i];
      if (conn == null) {
        continue;
      }
      conns[i] = null;
      conn.close();
    }
  }

  synchronized int open() {
    int open = 0;
    for (Conn conn : conns) {
      if (conn != null && !conn.idle()) {
        open++;
      }
    }
    return open;
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
