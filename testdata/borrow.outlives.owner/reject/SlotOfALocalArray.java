// What an object lent by a method is used after a slot was replaced by a local name for the array of its field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SlotOfALocalArray {
  private final @Owned Frame[] slots = {new Frame(), new Frame()};

  @Borrowed("this") Frame at(int index) {
    return slots[index];
  }

  int byLocal() {
    Frame frame = at(0);
    @Owned Frame[] same = slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  int byChoice(boolean now) {
    Frame frame = at(0);
    @Owned Frame[] same = now ? slots : this.slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  int ofAnother(SlotOfALocalArray other) {
    Frame frame = other.at(0);
    @Owned Frame[] same = other.slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    // :: error: [borrow.outlives.owner]
    return frame.length();
  }

  void flush() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = new Frame();
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
