// The lock is held under the other name, too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayByAnotherName {
  private final @Nullable @Owned Frame[] ring = new Frame[4];

  synchronized void put(int at, @Owned Frame frame) {
    Frame before = ring[at];
    ring[at] = frame;
    if (before != null) {
      before.drop();
    }
  }

  synchronized void done(int at) {
    @Nullable @Owned Frame[] slots = ring;
    Frame frame = slots[at];
    slots[at] = null;
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
