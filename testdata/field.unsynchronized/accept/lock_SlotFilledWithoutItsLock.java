// a slot is seen empty and filled under the lock of all
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotFilledWithoutItsLock {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private @Nullable @Owned Frame[] spare = new Frame[4];

  synchronized void put(@Owned Frame frame) {
    if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  synchronized void putSpare(@Owned Frame frame, int i) {
    if (spare[i] == null) {
      spare[i] = frame;
    } else {
      frame.send();
    }
  }

  synchronized void drain() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
    for (int i = 0; i < spare.length; i++) {
      Frame frame = spare[i];
      spare[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
