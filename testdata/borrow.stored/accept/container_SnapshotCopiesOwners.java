// Mended: A copy constructor makes a second list of the same owners.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

class SnapshotCopiesOwners {
  private final Queue<@Owned Conn> idle = new ConcurrentLinkedQueue<>();

  void add(@Owned Conn conn) {
    idle.add(conn);
  }

  @Owned List<@Owned Conn> takeAll() {
    List<@Owned Conn> all = new ArrayList<>();
    Conn conn;
    while ((conn = idle.poll()) != null) {
      all.add(conn);
    }
    return all;
  }

  @Nullable @Owned Conn take() {
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
