// Mended: the key is asked for when the wait is over.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class KeyTakenWhileWaiting {
  private final Map<Integer, @Owned Frame> map = new HashMap<>();
  private int running;

  synchronized void put(int key, @Owned Frame frame) {
    boolean isInterrupted = false;
    while (running > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (map.containsKey(key)) {
      frame.send();
    } else {
      map.put(key, frame);
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void ran() {
    running--;
    notifyAll();
  }

  synchronized void end(int key) {
    Frame frame = map.remove(key);
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
