// A method lends what a field of its argument keeps, and a slot by a local name for the array of a field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentByFieldOfParameter {
  private @Owned Frame first;
  private final @Owned Frame[] slots = new Frame[4];

  static @Borrowed("#1") Frame head(LentByFieldOfParameter other) {
    return other.first;
  }

  @Borrowed("other") Frame slotOf(LentByFieldOfParameter other, int index) {
    return other.slots[index];
  }

  @Borrowed Frame slot(int index) {
    @Owned Frame[] table = slots;
    return table[index];
  }

  @Borrowed("#1") Frame orWait(LentByFieldOfParameter other) {
    Frame frame = other.first;
    return frame;
  }

  void drain() {
    Frame frame = first;
    first = null;
    if (frame != null) {
      frame.end();
    }
    for (int i = 0; i < slots.length; i++) {
      frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
