// What an object lent by a method is used before a slot is replaced by a local name; other arrays lend nothing of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfALocalArray {
  private final @Owned Frame[] slots = {new Frame(), new Frame()};

  private final @Nullable @Owned Frame[] spare = new Frame[2];

  @Borrowed("this") Frame at(int index) {
    return slots[index];
  }

  int byLocal() {
    int length = at(0).length();
    @Owned Frame[] same = slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    return length;
  }

  int byChoice(boolean now) {
    int length = at(0).length();
    @Owned Frame[] same = now ? slots : this.slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    return length;
  }

  int ofAnother(SlotOfALocalArray other) {
    int length = other.at(0).length();
    @Owned Frame[] same = other.slots;
    Frame old = same[0];
    same[0] = new Frame();
    old.send();
    return length;
  }

  int ofItsOwn(@Owned Frame first, @Owned Frame second) {
    Frame frame = at(0);
    @Owned Frame[] made = {first, second};
    for (int i = 0; i < made.length; i++) {
      Frame old = made[i];
      made[i] = null;
      old.send();
    }
    return frame.length();
  }

  int filled(@Owned Frame next) {
    Frame frame = at(0);
    @Nullable @Owned Frame[] same = spare;
    if (same[0] == null) {
      same[0] = next;
    } else {
      next.send();
    }
    return frame.length();
  }

  void flush() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = new Frame();
      frame.send();
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
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
