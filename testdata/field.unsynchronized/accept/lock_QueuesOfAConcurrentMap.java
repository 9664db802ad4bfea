// The queues of a concurrent map are made for several threads, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

class QueuesOfAConcurrentMap {
  private final ConcurrentHashMap<Integer, ConcurrentLinkedQueue<@Owned Frame>> map = new ConcurrentHashMap<>();

  void add(int key, @Owned Frame frame) {
    map.computeIfAbsent(key, k -> new ConcurrentLinkedQueue<>()).add(frame);
  }

  void end(int key) {
    ConcurrentLinkedQueue<@Owned Frame> queue = map.get(key);
    Frame frame = queue == null ? null : queue.poll();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
