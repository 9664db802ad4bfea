// An iterator takes out what it gave last; what else was lent is not used any more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class RemovedByIterator {
  private final List<@Owned Packet> queue = new ArrayList<>();
  private final Map<Integer, @Owned Packet> shared = new ConcurrentHashMap<>();

  void add(@Owned Packet packet) {
    queue.add(packet);
  }

  void otherLoan() {
    Packet first = queue.get(0);
    System.out.println(first.size());
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void notTheLast() {
    var it = queue.iterator();
    Packet first = it.next();
    System.out.println(first.size());
    Packet second = it.next();
    it.remove();
    second.discard();
  }

  void partOfWhatWasTaken() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      Header header = packet.header();
      it.remove();
      System.out.println(header.number());
      packet.discard();
    }
  }

  void bySomebodyElse() {
    int size = queue.get(0).size();
    purge();
    System.out.println(size);
  }

  private void purge() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void byItsName() {
    Iterator<@Owned Packet> it = queue.iterator();
    Packet first = it.next();
    System.out.println(first.size());
    Packet second = it.next();
    it.remove();
    second.discard();
  }

  void byKey() {
    for (Integer id : shared.keySet()) {
      Packet packet = shared.remove(id);
      if (packet != null) {
        packet.discard();
      }
    }
  }

  void beforeOthersAreTaken() {
    var it = queue.iterator();
    Packet packet = it.next();
    it.remove();
    packet.discard();
    queue.remove(0).discard();
  }

  void close() {
    while (!queue.isEmpty()) {
      queue.remove(0).discard();
    }
    for (Integer id : shared.keySet()) {
      Packet packet = shared.remove(id);
      if (packet != null) {
        packet.discard();
      }
    }
  }
}

@Tracked
final class Packet {
  private final int size;
  private final @Owned Header header = new Header();

  Packet(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  @Borrowed Header header() {
    return header;
  }

  void discard(@Owned Packet this) {
    header.free();
  }
}

@Tracked
final class Header {
  int number() {
    return 0;
  }

  void free(@Owned Header this) {}
}
