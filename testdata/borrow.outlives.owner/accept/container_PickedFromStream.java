// What a stream over a container picks is lent by the container, and looked at before that changes.
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

  int first() {
    return queue.stream().findFirst().map(Packet::size).orElse(0);
  }

  int smallest() {
    return queue.stream().min(Comparator.comparingInt(Packet::size)).map(p -> p.size()).orElse(-1);
  }

  int largestBelow(int limit) {
    return queue.stream()
        .filter(packet -> packet.size() < limit)
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .filter(packet -> packet.size() > 0)
        .map(Packet::size)
        .orElseThrow();
  }

  boolean anyOf(int size) {
    return queue.stream().filter(packet -> packet.size() == size).findAny().isPresent();
  }

  void print() {
    queue.stream().findFirst().ifPresent(packet -> System.out.println(packet.size()));
  }

  int orNull() {
    Packet packet = queue.stream().findFirst().orElse(null);
    int size = packet == null ? 0 : packet.size();
    queue.remove(0).discard();
    return size;
  }

  int kept() {
    Optional<@Borrowed Packet> found = queue.stream().findFirst();
    int size = found.isPresent() ? found.get().size() : 0;
    queue.remove(0).discard();
    return size;
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
