// The queue is the same one behind a wider static type.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

class AliasCleared {
  private final ArrayDeque<@Owned Conn> idle = new ArrayDeque<>();

  synchronized void park(@Owned Conn conn) {
    idle.push(conn);
  }

  synchronized void shutdown() {
    final Collection<@Owned Conn> all = (Collection<@Owned Conn>) idle;
    // :: error: [owned.leaked]
    all.clear();
  }

  synchronized @Nullable @Owned Conn take() {
    return idle.poll();
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
