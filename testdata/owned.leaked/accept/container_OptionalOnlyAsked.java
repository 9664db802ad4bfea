// Mended: Asking an Optional whether it has a connection does not give the connection up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class OptionalOnlyAsked {
  private final Queue<@Owned Conn> idle = new ConcurrentLinkedQueue<>();

  Optional<@Owned Conn> acquire() {
    return Optional.ofNullable(idle.poll());
  }

  boolean ping() {
    Optional<@Owned Conn> conn = acquire();
    if (conn.isEmpty()) {
      return false;
    }
    conn.get().close();
    return true;
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
