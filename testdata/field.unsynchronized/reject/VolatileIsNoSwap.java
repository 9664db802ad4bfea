// A volatile field is read and cleared in two steps; a slot does it in one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class VolatileIsNoSwap {
  private volatile @Nullable @Owned Frame pending = new Frame();

  void flush() {
    Frame frame = pending;
    // :: error: [field.unsynchronized]
    pending = null;
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
