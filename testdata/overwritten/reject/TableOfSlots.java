// A slot of a table of arrays is a slot like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TableOfSlots {
  private final @Nullable @Owned Frame[][] table = new Frame[4][16];

  synchronized void put(int port, int lane, @Owned Frame frame) {
    // :: error: [overwritten]
    table[port][lane] = frame;
  }

  synchronized @Nullable @Owned Frame take(int port, int lane) {
    Frame frame = table[port][lane];
    table[port][lane] = null;
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
