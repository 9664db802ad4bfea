// Mended: Removing a key from keySet() drops the value although the set's type names no owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

class KeySetRemoveDrops {
  private final Map<Integer, @Owned Conn> byPeer = new ConcurrentHashMap<>();

  void hangUp(int peer) {
    Conn conn = byPeer.remove(peer);
    if (conn != null) {
      conn.reset();
    }
  }

  @Nullable @Owned Conn take(int peer) {
    return byPeer.remove(peer);
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
