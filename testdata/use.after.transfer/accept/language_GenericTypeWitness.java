// Explicit type arguments on a call and on a constructor.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class GenericTypeWitness {
  private final Map<Integer, ArrayDeque<@Owned Frame>> lanes = new HashMap<>();

  private static <K> K firstOr(List<K> keys, K otherwise) {
    return keys.isEmpty() ? otherwise : keys.get(0);
  }

  synchronized void add(List<Integer> lanesAllowed, @Owned Frame frame) {
    int lane = GenericTypeWitness.<Integer>firstOr(lanesAllowed, 0);
    ArrayDeque<@Owned Frame> queue = lanes.get(lane);
    if (queue == null) {
      queue = new ArrayDeque<@Owned Frame>();
      lanes.put(lane, queue);
    }
    queue.add(frame);
  }

  synchronized void flush(int lane) {
    ArrayDeque<@Owned Frame> queue = lanes.get(lane);
    if (queue != null) {
      Frame frame;
      while ((frame = queue.poll()) != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
