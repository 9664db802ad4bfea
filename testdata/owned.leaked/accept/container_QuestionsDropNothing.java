// size, contains, indexOf and comparisons neither take nor drop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedList;
import java.util.List;

class QuestionsDropNothing {
  private final List<@Owned Conn> conns = new LinkedList<>();

  synchronized boolean add(@Owned Conn conn) {
    if (conns.contains(conn) || conns.size() > 100) {
      conn.close();
      return false;
    }
    conns.add(conn);
    return true;
  }

  synchronized int slotOf(Conn conn) {
    for (int i = 0; i < conns.size(); i++) {
      if (conns.get(i) == conn) {
        return i;
      }
    }
    return conns.isEmpty() ? -1 : conns.lastIndexOf(conn);
  }

  synchronized void closeAt(int slot) {
    if (slot >= 0 && slot < conns.size()) {
      conns.remove(slot).close();
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
