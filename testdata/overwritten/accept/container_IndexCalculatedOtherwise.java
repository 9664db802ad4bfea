// An index that is calculated once more from the same variables is that of the same slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Random;
import org.jspecify.annotations.Nullable;

class IndexCalculatedOtherwise {
  static int next;

  private final int[] rows = new int[3];
  private int[] wide = new int[3];

  void resize(int width) {
    wide = new int[width];
  }

  void byLengthOfALocal(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[slots.length - 1] == null) {
      slots[slots.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void byLengthOfAField(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[rows.length - 1] == null) {
      slots[rows.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void byLengthThatChanges(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    int last = wide.length - 1;
    if (slots[last] == null) {
      slots[last] = frame;
    } else {
      frame.send();
    }
  }

  void byChance(@Nullable @Owned Frame[] slots, Random random, @Owned Frame frame) {
    int at = (int) random.nextLong();
    if (slots[at] == null) {
      slots[at] = frame;
    } else {
      frame.send();
    }
  }

  void byCounterOfAll(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    int at = next;
    if (slots[at] == null) {
      next++;
      slots[at] = frame;
    } else {
      frame.send();
    }
  }

  void byNeighbour(@Nullable @Owned Frame[] slots, int i, @Owned Frame frame) {
    if (slots[i ^ 1] == null) {
      slots[i ^ 1] = frame;
    } else {
      frame.send();
    }
  }

  void byBit(@Nullable @Owned Frame[] slots, int i, @Owned Frame frame) {
    if (slots[1 << i] == null) {
      slots[1 << i] = frame;
    } else {
      frame.send();
    }
  }

  void byNarrowNumber(@Nullable @Owned Frame[] slots, int i, @Owned Frame frame) {
    if (slots[(byte) i] == null) {
      slots[(byte) i] = frame;
    } else {
      frame.send();
    }
  }

  void byNumberWrittenOtherwise(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[0x0f] == null) {
      slots[15] = frame;
    } else {
      frame.send();
    }
  }

  void inTurn(@Nullable @Owned Frame[] slots, int mask) {
    int head = 0;
    while (head < 100) {
      int at = head++ & mask;
      Frame frame = slots[at];
      slots[at] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
