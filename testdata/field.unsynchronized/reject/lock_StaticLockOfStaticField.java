// A static field that others reach under a static lock is emptied without it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class StaticLockOfStaticField {
  private static final Object LOCK = new Object();
  private static final Map<String, @Owned Frame> FRAMES = new HashMap<>();
  private static @Nullable @Owned Frame current;
  private static int lines;

  static void put(String key, @Owned Frame frame) {
    synchronized (LOCK) {
      if (FRAMES.containsKey(key)) {
        frame.send();
        return;
      }
      synchronized (StaticLockOfStaticField.class) {
        lines++;
      }
      FRAMES.put(key, frame);
    }
  }

  static void set(@Owned Frame frame) {
    synchronized (LOCK) {
      if (current == null) {
        current = frame;
        return;
      }
    }
    frame.send();
  }

  static void end(String key) {
    Frame frame;
    synchronized (LOCK) {
      frame = FRAMES.remove(key);
    }
    if (frame != null) {
      frame.send();
    }
  }

  static void end() {
    Frame frame = current;
    // :: error: [field.unsynchronized]
    current = null;
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
