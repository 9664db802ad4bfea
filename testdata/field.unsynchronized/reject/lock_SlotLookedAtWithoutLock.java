// A slot that is emptied under the lock is looked at without it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotLookedAtWithoutLock {
  private final @Nullable @Owned Frame[] ring = new Frame[8];

  synchronized void put(int at, @Owned Frame frame) {
    Frame before = ring[at];
    ring[at] = frame;
    if (before != null) {
      before.drop();
    }
  }

  int length(int at) {
    // :: error: [field.unsynchronized]
    Frame frame = ring[at];
    return frame == null ? 0 : frame.length();
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
