// An index that is calculated from other variables, or in another way, may be that of another slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Random;
import org.jspecify.annotations.Nullable;

class IndexCalculatedOtherwise {
  static int next;

  private final int[] rows = new int[3];
  private final int[] columns = new int[4];
  private int[] wide = new int[3];
  private int[] high = new int[4];

  void resize(int width, int height) {
    wide = new int[width];
    high = new int[height];
  }

  void byLengthsOfLocals(
      @Nullable @Owned Frame[] slots, int[] left, int[] right, @Owned Frame frame) {
    if (slots[left.length - 1] == null) {
      // :: error: [overwritten]
      slots[right.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void byLengthsOfFields(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[rows.length - 1] == null) {
      // :: error: [overwritten]
      slots[columns.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void byLengthsThatChange(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[wide.length - 1] == null) {
      // :: error: [overwritten]
      slots[high.length - 1] = frame;
    } else {
      frame.send();
    }
  }

  void byChance(@Nullable @Owned Frame[] slots, Random random, @Owned Frame frame) {
    if (slots[(int) random.nextLong()] == null) {
      // :: error: [overwritten]
      slots[(int) random.nextLong()] = frame;
    } else {
      frame.send();
    }
  }

  void bySharesAndRests(@Nullable @Owned Frame[] slots, double at, @Owned Frame frame) {
    if (slots[(int) (at / 4.0)] == null) {
      // :: error: [overwritten]
      slots[(int) (at % 4.0)] = frame;
    } else {
      frame.send();
    }
  }

  void byCounterOfAll(@Nullable @Owned Frame[] slots, @Owned Frame frame) {
    if (slots[IndexCalculatedOtherwise.next] == null) {
      advance();
      // :: error: [overwritten]
      slots[IndexCalculatedOtherwise.next] = frame;
    } else {
      frame.send();
    }
  }

  private static void advance() {
    next++;
  }

  void byBit(@Nullable @Owned Frame[] slots, int i, @Owned Frame frame) {
    if (slots[1 << i] == null) {
      // :: error: [overwritten]
      slots[i ^ 1] = frame;
    } else {
      frame.send();
    }
  }

  void inTurn(@Nullable @Owned Frame[] slots, int mask) {
    int head = 0;
    while (head < 100) {
      if (slots[head++ & mask] == null) {
        // :: error: [overwritten]
        slots[head++ & mask] = new Frame();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
