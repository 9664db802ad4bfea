// Seen as an Iterable the list lends as before.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedList;
import java.util.List;

class IterableViewCloses {
  private final List<@Owned Conn> conns = new LinkedList<>();

  synchronized void add(@Owned Conn conn) {
    conns.add(conn);
  }

  synchronized void closeAll() {
    Iterable<@Owned Conn> all = conns;
    for (Conn conn : all) {
      // :: error: [borrow.transferred]
      conn.close();
    }
  }

  synchronized @Owned Conn first() {
    return conns.remove(0);
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
