// Both sides hold one lock, by whatever name they call it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LocksDisagree {
  private final Object input = new Object();
  private final Object output = new Object();
  private @Nullable @Owned Frame next;

  void put(@Owned Frame frame) {
    Object mine = input;
    synchronized (mine) {
      if (next == null) {
        next = frame;
        return;
      }
    }
    frame.send();
  }

  void putBoth(@Owned Frame frame) {
    synchronized (output) {
      synchronized (input) {
        if (next == null) {
          next = frame;
          return;
        }
      }
    }
    frame.send();
  }

  void flush() {
    Frame frame;
    synchronized (input) {
      frame = next;
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
    synchronized (this) {
      frame = next;
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
