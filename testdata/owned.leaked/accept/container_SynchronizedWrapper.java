// A synchronized wrapper owns what the list in it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedWrapper {
  private final List<@Owned Conn> conns = Collections.synchronizedList(new ArrayList<>());

  void add(@Owned Conn conn) {
    conns.add(conn);
  }

  void closeAll() {
    synchronized (conns) {
      while (!conns.isEmpty()) {
        conns.remove(0).close();
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
