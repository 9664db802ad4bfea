// What a stream over a container picks is lent by the container, until that changes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class PickedFromStream {
  private final List<@Owned Packet> queue = new ArrayList<>();

  void add(@Owned Packet packet) {
    queue.add(packet);
  }

  int orNull() {
    Packet packet = queue.stream().findFirst().orElse(null);
    queue.remove(0).discard();
    // :: error: [borrow.outlives.owner]
    return packet == null ? 0 : packet.size();
  }

  int kept() {
    Optional<@Borrowed Packet> found = queue.stream().findFirst();
    queue.remove(0).discard();
    // :: error: [borrow.outlives.owner]
    return found.isPresent() ? found.get().size() : 0;
  }

  int smallest() {
    Packet packet = queue.stream().min(Comparator.comparingInt(Packet::size)).orElseThrow();
    queue.remove(0).discard();
    // :: error: [borrow.outlives.owner]
    return packet.size();
  }

  void ended() {
    // :: error: [borrow.transferred]
    queue.stream().findFirst().ifPresent(Packet::discard);
  }

  void endedByItself() {
    // :: error: [borrow.transferred]
    queue.stream().findAny().get().discard();
  }

  Packet returned() {
    // :: error: [borrow.returned]
    return queue.stream().findFirst().orElse(null);
  }

  Optional<@Borrowed Packet> returnedInside() {
    // :: error: [borrow.returned]
    return queue.stream().findFirst();
  }

  void close() {
    while (!queue.isEmpty()) {
      queue.remove(0).discard();
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
