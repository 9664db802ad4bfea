// remove(Object) takes an element out and gives it to nobody.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CopyOnWriteArrayList;

class RemoveObjectDropsOwner {
  private final CopyOnWriteArrayList<@Owned Conn> conns = new CopyOnWriteArrayList<>();

  void add(@Owned Conn conn) {
    conns.add(conn);
  }

  boolean hangUp(@Borrowed Conn conn) {
    // :: error: [owned.leaked]
    return conns.remove(conn);
  }

  @Owned Conn oldest() {
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
