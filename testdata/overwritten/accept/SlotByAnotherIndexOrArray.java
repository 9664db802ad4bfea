// Mended: The slot that is filled is the one that was seen to be empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotByAnotherIndexOrArray {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private final @Nullable @Owned Frame[] others = new Frame[8];
  private int next;

  void indexInAField(@Owned Frame frame) {
    if (slots[next] == null) {
      slots[next] = frame;
      next++;
    } else {
      frame.send();
    }
  }

  void indexSetElsewhere(@Owned Frame frame) {
    step();
    if (slots[next] == null) {
      slots[next] = frame;
    } else {
      frame.send();
    }
  }

  private void step() {
    next = (next + 1) % slots.length;
  }

  void anotherIndex(int i, int j, @Owned Frame frame) {
    if (slots[i] == null) {
      j++;
      next = j;
      slots[i] = frame;
    } else {
      frame.send();
    }
  }

  void anotherArray(
      @Nullable @Owned Frame[] row, @Nullable @Owned Frame[] other, @Owned Frame frame) {
    row = other;
    if (row[0] == null) {
      row[0] = frame;
    } else {
      frame.send();
    }
  }

  void indexOfARecord(At at, At other, @Owned Frame frame) {
    if (slots[at.slot()] == null) {
      other = at;
      slots[at.slot()] = frame;
    } else {
      frame.send();
    }
  }

  void otherArraysOfTheObject(@Owned Frame a, @Owned Frame b) {
    if (slots[0] == null && others[0] == null) {
      slots[0] = a;
      others[0] = b;
    } else {
      a.send();
      b.send();
    }
  }

  void otherSlots(@Owned Frame a, @Owned Frame b) {
    if (slots[0] == null && slots[1] == null) {
      slots[0] = a;
      slots[1] = b;
    } else {
      a.send();
      b.send();
    }
  }

  void anArrayOfItsOwn(@Nullable @Owned Frame[] row, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] made = new Frame[1];
    if (row[0] == null) {
      made[0] = a;
      row[0] = b;
    } else {
      made[0] = a;
      b.send();
    }
    Frame last = made[0];
    made[0] = null;
    last.send();
  }

  void mayBeTheSameSlot(int i, int j, @Owned Frame a, @Owned Frame b) {
    if (slots[i] == null) {
      slots[i] = a;
    } else {
      a.send();
    }
    if (slots[j] == null) {
      slots[j] = b;
    } else {
      b.send();
    }
  }

  void flush() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
    for (int i = 0; i < others.length; i++) {
      Frame frame = others[i];
      others[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

record At(int slot) {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
