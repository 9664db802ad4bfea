// An iterator takes elements out of a collection that others use under a lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class RemovedByIterator {
  private final List<@Owned Packet> queue = new ArrayList<>();
  private final Map<Integer, @Owned Packet> byId = new HashMap<>();

  synchronized void add(@Owned Packet packet) {
    queue.add(packet);
  }

  synchronized void add(int id, @Owned Packet packet) {
    Packet old = byId.put(id, packet);
    if (old != null) {
      old.discard();
    }
  }

  void purge() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      // :: error: [field.unsynchronized]
      it.remove();
      packet.discard();
    }
  }

  void purgeValues() {
    for (var it = byId.values().iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      // :: error: [field.unsynchronized]
      it.remove();
      packet.discard();
    }
  }
}

@Tracked
final class Packet {
  private final int size;

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void discard(@Owned Packet this) {}
}
