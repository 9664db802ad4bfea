// "storing into a field that may still own a value is overwritten": an array slot in a loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoreOverAnOwner {
  private final @Nullable @Owned Frame[] lanes = new Frame[4];

  synchronized void refill(Pool pool) {
    for (int lane = 0; lane < lanes.length; lane++) {
      // :: error: [overwritten]
      lanes[lane] = pool.next();
    }
  }

  synchronized void flush() {
    for (int lane = 0; lane < lanes.length; lane++) {
      Frame frame = lanes[lane];
      lanes[lane] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

interface Pool {
  Frame next();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
