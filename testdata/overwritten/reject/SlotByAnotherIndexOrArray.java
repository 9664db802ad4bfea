// A slot that was seen to be empty is no word on the slot that its index, or its array, names later.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotByAnotherIndexOrArray {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private int next;

  void indexInAField(@Owned Frame frame) {
    if (slots[next] == null) {
      next++;
      // :: error: [overwritten]
      slots[next] = frame;
    } else {
      frame.send();
    }
  }

  void indexSetElsewhere(@Owned Frame frame) {
    if (slots[next] == null) {
      step();
      // :: error: [overwritten]
      slots[next] = frame;
    } else {
      frame.send();
    }
  }

  private void step() {
    next = (next + 1) % slots.length;
  }

  void anotherArray(
      @Nullable @Owned Frame[] row, @Nullable @Owned Frame[] other, @Owned Frame frame) {
    if (row[0] == null) {
      row = other;
      // :: error: [overwritten]
      row[0] = frame;
    } else {
      frame.send();
    }
  }

  void anotherRow(@Nullable @Owned Frame[][] rows, @Nullable @Owned Frame[][] more, @Owned Frame f) {
    if (rows[0][0] == null) {
      rows = more;
      // :: error: [overwritten]
      rows[0][0] = f;
    } else {
      f.send();
    }
  }

  void indexOfARecord(At at, At other, @Owned Frame frame) {
    if (slots[at.slot()] == null) {
      at = other;
      // :: error: [overwritten]
      slots[at.slot()] = frame;
    } else {
      frame.send();
    }
  }

  void mayBeTheSameArray(
      @Nullable @Owned Frame[] row, @Nullable @Owned Frame[] other, @Owned Frame a, @Owned Frame b) {
    if (row[0] == null && other[0] == null) {
      row[0] = a;
      // :: error: [overwritten]
      other[0] = b;
    } else {
      a.send();
      b.send();
    }
  }

  void mayBeTheSameSlot(int i, int j, @Owned Frame a, @Owned Frame b) {
    if (slots[i] == null && slots[j] == null) {
      slots[i] = a;
      // :: error: [overwritten]
      slots[j] = b;
    } else {
      a.send();
      b.send();
    }
  }

  void mayBeSlotNought(int i, @Owned Frame a, @Owned Frame b) {
    if (slots[i] == null && slots[0] == null) {
      slots[i] = a;
      // :: error: [overwritten]
      slots[0] = b;
    } else {
      a.send();
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
  }
}

record At(int slot) {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
