// A ring whose indexes are masked: the slot that was looked at is not the one that is filled.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RingByMask {
  private static final int MASK = 15;
  private final @Nullable @Owned Frame[] ring = new Frame[MASK + 1];
  private long head;
  private int tail;

  void put(@Owned Frame frame) {
    if (ring[tail & MASK] != null) {
      frame.drop();
      return;
    }
    tail++;
    // :: error: [overwritten]
    ring[tail & MASK] = frame;
  }

  void putBehind(@Owned Frame frame) {
    if (ring[(tail + 1) % ring.length] != null) {
      frame.drop();
      return;
    }
    advance();
    // :: error: [overwritten]
    ring[(tail + 1) % ring.length] = frame;
  }

  private void advance() {
    tail++;
  }

  @Nullable Frame take() {
    Frame frame = ring[(int) (head & MASK)];
    ring[(int) (head & MASK)] = null;
    if (frame != null) {
      head++;
    }
    return frame;
  }
}

@Tracked
interface Frame {
  void drop(@Owned Frame this);
}
