// The inner task takes the frame out of the outer object's field under the outer lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InnerClassDrainsOuter {
  private @Nullable @Owned Frame held;
  private final Flusher flusher = new Flusher();

  private final class Flusher {
    private int sent;

    void flush() {
      Frame frame;
      synchronized (InnerClassDrainsOuter.this) {
        frame = held;
        held = null;
      }
      if (frame != null) {
        sent += frame.length();
        frame.send();
      }
    }
  }

  int hold(@Owned Frame frame) {
    flusher.flush();
    synchronized (this) {
      if (held != null) {
        frame.drop();
      } else {
        held = frame;
      }
    }
    return flusher.sent;
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
