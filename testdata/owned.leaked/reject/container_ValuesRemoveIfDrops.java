// removeIf() on the values of a map forgets the connections that it removes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;

class ValuesRemoveIfDrops {
  void reap(Map<Integer, @Owned Conn> conns) {
    // :: error: [owned.leaked]
    conns.values().removeIf(conn -> conn.idle());
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
