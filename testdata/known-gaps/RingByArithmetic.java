// gap: which slots of a ring are empty follows from arithmetic on its indexes, which is not followed
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RingByArithmetic {
  private final @Nullable @Owned Frame[] ring = new Frame[8];
  private int head;
  private int count;

  boolean isFull() {
    return count == ring.length;
  }

  void put(@Owned Frame frame) {
    if (isFull()) {
      frame.drop();
      return;
    }
    // :: error: [overwritten]
    ring[(head + count) % ring.length] = frame;
    count++;
  }

  void flush() {
    for (int i = 0; i < ring.length; i++) {
      Frame frame = ring[i];
      ring[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
    count = 0;
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
