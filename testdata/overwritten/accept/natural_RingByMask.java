// A ring whose indexes are masked: each slot is looked at before it is filled.
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
    ring[tail & MASK] = frame;
    tail++;
  }

  void putBehind(@Owned Frame frame) {
    if (ring[(tail + 1) % ring.length] != null) {
      frame.drop();
      return;
    }
    ring[(tail + 1) % ring.length] = frame;
    advance();
  }

  private void advance() {
    tail++;
  }

  void replaceLast(@Owned Frame frame) {
    Frame old = ring[(tail - 1) & MASK];
    ring[(tail - 1) & MASK] = frame;
    if (old != null) {
      old.drop();
    }
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
