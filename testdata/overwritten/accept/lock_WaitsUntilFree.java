// What is seen after the last wait is still so.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class WaitsUntilFree {
  private @Nullable @Owned Frame held;
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  synchronized void put(@Owned Frame frame) {
    boolean isInterrupted = false;
    while (held != null) {
      try {
        wait();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    held = frame;
    notifyAll();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized @Owned Frame take() throws InterruptedException {
    while (held == null) {
      wait();
    }
    Frame frame = held;
    held = null;
    notifyAll();
    return frame;
  }

  synchronized void put(int key, @Owned Frame frame) {
    while (map.containsKey(key)) {
      pause();
    }
    map.put(key, frame);
  }

  private void pause() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void end(int key) {
    Frame frame = map.remove(key);
    notifyAll();
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
