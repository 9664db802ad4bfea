// Mended: remove(key) gives the connection to the caller, who may not throw it away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class SessionRemoveForgotten {
  private final Map<String, @Owned Conn> sessions = new HashMap<>();

  synchronized void open(String name, @Owned Conn conn) {
    Conn old = sessions.put(name, conn);
    if (old != null) {
      old.reset();
    }
  }

  synchronized void close(String name) {
    Conn conn = sessions.remove(name);
    if (conn != null) {
      conn.close();
    }
  }

  synchronized @Nullable @Owned Conn take(String name) {
    return sessions.remove(name);
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
