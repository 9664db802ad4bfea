// The field of one object is tested and that of another filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldOfAnotherObject {
  private @Nullable @Owned Frame pending;

  void put(FieldOfAnotherObject other, @Owned Frame frame) {
    synchronized (other) {
      if (pending == null) {
        // :: error: [overwritten]
        other.pending = frame;
      } else {
        frame.drop();
      }
    }
  }

  synchronized @Nullable @Owned Frame take() {
    Frame frame = pending;
    pending = null;
    return frame;
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
