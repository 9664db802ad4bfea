// The field is filled once and never emptied but by the end of the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class NeverTakenField {
  private @Nullable @Owned Frame held;
  private final Object lock = new Object();

  NeverTakenField(@Owned Frame frame) {
    held = frame;
  }

  int length() {
    Frame frame;
    synchronized (lock) {
      frame = held;
    }
    return frame == null ? 0 : frame.length();
  }

  void close(@Owned NeverTakenField this) {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
    }
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
