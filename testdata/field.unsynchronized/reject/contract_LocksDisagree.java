// Two threads that hold different locks do not keep each other away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LocksDisagree {
  private final Object input = new Object();
  private final Object output = new Object();
  private @Nullable @Owned Frame next;

  void put(@Owned Frame frame) {
    synchronized (input) {
      if (next == null) {
        next = frame;
        return;
      }
    }
    frame.send();
  }

  void flush() {
    Frame frame;
    synchronized (output) {
      frame = next;
      // :: error: [field.unsynchronized]
      next = null;
    }
    if (frame != null) {
      frame.send();
    }
  }
}

class LockOfAnotherObject {
  private @Nullable @Owned Frame next;

  synchronized void put(@Owned Frame frame) {
    if (next == null) {
      next = frame;
      return;
    }
    frame.send();
  }

  void moveTo(LockOfAnotherObject other) {
    Frame frame;
    synchronized (other) {
      frame = next;
      // :: error: [field.unsynchronized]
      next = null;
    }
    if (frame != null) {
      other.put(frame);
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
