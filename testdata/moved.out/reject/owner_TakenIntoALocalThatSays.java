// a field is read into a local that says it owns, and still refers to the value when that is sent: for good, on one way, or until later
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenIntoALocalThatSays {
  private @Nullable @Owned Frame kept;
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Owned Frame frame) {
    @Nullable @Owned Frame before = kept;
    kept = frame;
    if (before != null) {
      before.send();
    }
  }

  void never() {
    // :: error: [moved.out]
    @Nullable @Owned Frame frame = kept;
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  void onOneWay(boolean last) {
    @Nullable @Owned Frame frame = kept;
    if (last) {
      kept = null;
    }
    if (frame != null) {
      // :: error: [moved.out]
      frame.send();
    }
  }

  void tooLate() {
    @Nullable @Owned Frame frame = kept;
    if (frame != null) {
      // :: error: [moved.out]
      frame.send();
    }
    kept = null;
  }

  void anotherSlot(int i) {
    // :: error: [moved.out]
    @Nullable @Owned Frame frame = slots[i];
    if (slots[0] == null) {
      slots[0] = null;
    }
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  void forgotten() {
    @Nullable @Owned Frame frame = kept;
    // :: error: [owned.leaked]
    kept = null;
  }

  void fill(int i, @Owned Frame frame) {
    Frame before = slots[i];
    slots[i] = frame;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
