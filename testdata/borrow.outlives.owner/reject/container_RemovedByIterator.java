// An iterator takes out what it gave last, and ends all other loans of its container.
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
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
      // :: error: [borrow.outlives.owner]
      System.out.println(first.size());
    }
  }

  void notTheLast() {
    var it = queue.iterator();
    Packet first = it.next();
    Packet second = it.next();
    it.remove();
    second.discard();
    // :: error: [borrow.outlives.owner]
    System.out.println(first.size());
  }

  void partOfWhatWasTaken() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      Header header = packet.header();
      it.remove();
      System.out.println(header.number());
      packet.discard();
      // :: error: [borrow.outlives.owner]
      System.out.println(header.number());
    }
  }

  void bySomebodyElse() {
    Packet first = queue.get(0);
    purge();
    // :: error: [borrow.outlives.owner]
    System.out.println(first.size());
  }

  private void purge() {
    for (var it = queue.iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      it.remove();
      packet.discard();
    }
  }

  void byAnotherName() {
    Iterator<@Owned Packet> it = queue.iterator();
    Iterator<@Owned Packet> same = it;
    Packet first = it.next();
    same.next();
    // :: error: [owned.leaked]
    it.remove();
    // :: error: [borrow.outlives.owner]
    first.discard();
  }

  void anotherThreadMayHaveTakenIt() {
    for (var it = shared.values().iterator(); it.hasNext(); ) {
      Packet packet = it.next();
      // :: error: [owned.leaked]
      it.remove();
      // :: error: [borrow.outlives.owner]
      packet.discard();
    }
  }

  void takenBefore() {
    var it = queue.iterator();
    Packet packet = it.next();
    queue.remove(0).discard();
    // :: error: [borrow.outlives.owner] :: error: [owned.leaked]
    it.remove();
    // :: error: [borrow.outlives.owner]
    packet.discard();
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
