// What an iterator removes must be given up; it leaves what it does not remove.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class RemovedByIterator {
  private final List<@Owned Packet> queue = new ArrayList<>();
  private final Map<Integer, @Owned Packet> byId = new HashMap<>();

  void add(@Owned Packet packet) {
    queue.add(packet);
  }

  void forgotten() {
    for (Iterator<@Owned Packet> it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      if (packet.size() == 0) {
        // :: error: [owned.leaked]
        it.remove();
      }
    }
  }

  void onOneWay(int size) {
    var it = queue.listIterator();
    while (it.hasNext()) {
      Packet packet = it.next();
      if (packet.size() == 0) {
        // :: error: [owned.leaked]
        it.remove();
        if (size > 0) {
          packet.discard();
        }
      }
    }
  }

  void nobodyHasIt() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      if (it.next().size() == 0) {
        // :: error: [owned.leaked]
        it.remove();
      }
    }
  }

  void valueNeverRead() {
    var entries = byId.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<Integer, @Owned Packet> entry = entries.next();
      if (entry.getKey() == 0) {
        // :: error: [owned.leaked]
        entries.remove();
      }
    }
  }

  void byKey() {
    var keys = byId.keySet().iterator();
    while (keys.hasNext()) {
      if (keys.next() == 0) {
        // :: error: [owned.leaked]
        keys.remove();
      }
    }
  }

  void anotherOneIsSet() {
    var it = queue.listIterator();
    while (it.hasNext()) {
      Packet packet = it.next();
      System.out.println(packet.size());
      // :: error: [owned.leaked]
      it.set(new Packet(0));
    }
  }

  void someAreLeft(@Owned Packet one, @Owned Packet other) {
    // :: error: [owned.leaked]
    List<@Owned Packet> mine = new ArrayList<>();
    mine.add(one);
    mine.add(other);
    for (var it = mine.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      if (packet.size() == 0) {
        it.remove();
        packet.discard();
      }
    }
  }

  void addedAfterwards(@Owned Packet one, @Owned Packet other) {
    // :: error: [owned.leaked]
    List<@Owned Packet> mine = new ArrayList<>();
    mine.add(one);
    for (var it = mine.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
    mine.add(other);
  }

  void handedTo(@Owned Packet one) {
    // :: error: [owned.leaked]
    List<@Owned Packet> mine = new ArrayList<>();
    mine.add(one);
    drain(mine);
  }

  private static void drain(List<@Owned Packet> list) {
    var it = list.iterator();
    if (it.hasNext()) {
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
