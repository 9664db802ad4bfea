// Both hold a lock, and so nobody removes it meanwhile.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentHashMap;

class ConcurrentMapGet implements Runnable {
  private final ConcurrentHashMap<Integer, @Owned Frame> frames = new ConcurrentHashMap<>();

  synchronized void end(int key) {
    Frame frame = frames.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void add(int key, @Owned Frame frame) {
    Frame before = frames.put(key, frame);
    if (before != null) {
      before.drop();
    }
  }

  @Override
  public void run() {
    end(0);
  }

  synchronized int length(int key) {
    Frame frame = frames.get(key);
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
