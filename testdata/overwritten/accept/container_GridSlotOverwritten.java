// Mended: A slot of a two-dimensional array is a place like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class GridSlotOverwritten {
  private final @Nullable @Owned Frame[][] lanes = new Frame[4][16];

  synchronized void put(int lane, int at, @Owned Frame frame) {
    Frame old = lanes[lane][at];
    lanes[lane][at] = frame;
    if (old != null) {
      old.drop();
    }
  }

  synchronized @Nullable @Owned Frame take(int lane, int at) {
    Frame frame = lanes[lane][at];
    lanes[lane][at] = null;
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
