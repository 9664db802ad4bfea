// Of an array, only what was stored under a constant index may be there: by either branch, and only where it was made here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotsOfEitherBranch {
  void either(boolean first, int count, @Owned Frame frame, @Owned Frame next) {
    @Nullable @Owned Frame[] slots = new Frame[count];
    if (first) {
      slots[0] = frame;
    } else {
      slots[1] = frame;
    }
    slots[3] = next;
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  void third(boolean first, int count, @Owned Frame frame, @Owned Frame next) {
    @Nullable @Owned Frame[] slots = new Frame[count];
    if (first) {
      slots[0] = frame;
    } else {
      slots[1] = frame;
    }
    slots[2] = next;
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  void made() {
    @Nullable @Owned Frame[] slots = four();
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  @Nullable @Owned Frame[] four() {
    @Nullable @Owned Frame[] slots = new Frame[4];
    slots[2] = new Frame();
    return slots;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
