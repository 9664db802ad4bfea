// The entries of a map, or one of them, are looked at after its lock was released.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

class EntriesAfterTheLock {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  void all() {
    Set<Map.Entry<Integer, @Owned Frame>> entries;
    synchronized (this) {
      entries = frames.entrySet();
    }
    // :: error: [borrow.outlives.owner]
    System.out.println(entries.size());
  }

  void one() {
    Map.Entry<Integer, @Owned Frame> entry;
    synchronized (this) {
      entry = frames.entrySet().iterator().next();
    }
    // :: error: [borrow.outlives.owner]
    System.out.println(entry.getKey());
  }

  synchronized void send(int number) {
    Frame frame = frames.remove(number);
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
