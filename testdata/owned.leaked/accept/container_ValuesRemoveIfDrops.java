// Mended: removeIf() on the values of a map forgets the connections that it removes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Map;

class ValuesRemoveIfDrops {
  void reap(Map<Integer, @Owned Conn> conns) {
    for (int peer : new ArrayList<>(conns.keySet())) {
      Conn conn = conns.get(peer);
      if (conn != null && conn.idle()) {
        Conn gone = conns.remove(peer);
        if (gone != null) {
          gone.close();
        }
      }
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
