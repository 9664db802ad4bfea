// Mended: The connection is closed and its slot still refers to it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArraySlotNotCleared {
  private final @Nullable @Owned Conn[] conns = new Conn[16];

  synchronized void hangUp(int slot) {
    Conn conn = conns[slot];
    if (conn != null) {
      conns[slot] = null;
      conn.close();
    }
  }

  synchronized @Nullable @Owned Conn take(int slot) {
    Conn conn = conns[slot];
    conns[slot] = null;
    return conn;
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
