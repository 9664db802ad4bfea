// A class whose type parameter is bounded by a tracked class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BoundedTypeParameter<T extends Frame> {
  private @Nullable @Owned T last;
  private int bytes;

  synchronized void sent(@Owned T frame) {
    bytes += frame.length();
    T before = last;
    last = frame;
    if (before != null) {
      before.drop();
    }
  }

  synchronized int bytes() {
    return last == null ? bytes : bytes - last.length();
  }

  synchronized void flush() {
    T frame = last;
    last = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
