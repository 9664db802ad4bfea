// What an iterator gave last is owned by who has it, from when the iterator removes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RemovedByIterator {
  private final List<@Owned Packet> queue = new ArrayList<>();
  private final Map<Integer, @Owned Packet> byId = new HashMap<>();

  void add(@Owned Packet packet) {
    queue.add(packet);
  }

  void purge() {
    for (Iterator<@Owned Packet> it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      if (packet.size() == 0) {
        it.remove();
        packet.discard();
      }
    }
  }

  void purgeLater(List<@Owned Packet> dead) {
    var it = queue.listIterator();
    while (it.hasNext()) {
      Packet packet = it.next();
      boolean isDead = packet.size() == 0;
      if (isDead) {
        it.remove();
      }
      System.out.println(packet.size());
      if (isDead) {
        dead.add(packet);
      }
    }
  }

  @Owned Packet first(int size) {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      if (packet.size() == size) {
        it.remove();
        return packet;
      }
    }
    return new Packet(size);
  }

  void expireEntries(int before) {
    var entries = byId.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<Integer, @Owned Packet> entry = entries.next();
      if (entry.getKey() < before) {
        Packet packet = entry.getValue();
        entries.remove();
        packet.discard();
      }
    }
  }

  void takenWhereThere(List<@Nullable @Owned Packet> sparse) {
    for (var it = sparse.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      if (packet != null) {
        it.remove();
        if (packet != null) {
          packet.discard();
        }
      }
    }
  }

  void expireAll() {
    for (var it = byId.values().iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void localIsEmptyThen(@Owned Packet one, @Owned Packet other) {
    List<@Owned Packet> mine = new ArrayList<>();
    mine.add(one);
    mine.add(other);
    for (var it = mine.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void handedTo(@Owned Packet one) {
    List<@Owned Packet> mine = new ArrayList<>();
    mine.add(one);
    drain(mine);
  }

  private static void drain(List<@Owned Packet> list) {
    for (var it = list.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void close() {
    while (!queue.isEmpty()) {
      queue.remove(0).discard();
    }
    for (Integer id : List.copyOf(byId.keySet())) {
      Packet packet = byId.remove(id);
      if (packet != null) {
        packet.discard();
      }
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
