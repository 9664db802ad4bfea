// the entries are looked at under the lock
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

class EntriesAfterTheLock {
  private final Map<Integer, @Owned Frame> frames = new HashMap<>();

  void all() {
    synchronized (this) {
      Set<Map.Entry<Integer, @Owned Frame>> entries = frames.entrySet();
      System.out.println(entries.size());
    }
  }

  void one() {
    synchronized (this) {
      Map.Entry<Integer, @Owned Frame> entry = frames.entrySet().iterator().next();
      System.out.println(entry.getKey());
    }
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
