// Mended: What was only lent may not be kept in a list that owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.LinkedList;
import org.jspecify.annotations.Nullable;

class LentAddedToOwners {
  private final LinkedList<@Owned Conn> known = new LinkedList<>();

  synchronized void remember(@Owned Conn conn) {
    if (!conn.idle()) {
      known.add(conn);
    } else {
      conn.close();
    }
  }

  synchronized @Nullable @Owned Conn oldest() {
    return known.pollFirst();
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
