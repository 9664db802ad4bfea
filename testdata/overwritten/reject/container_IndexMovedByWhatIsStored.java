// what is stored counts the index on: the name of the slot is not that of the slot that was chosen
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexMovedByWhatIsStored {
  private final @Nullable @Owned Frame[] slots = new Frame[8];
  private int tail;

  static @Nullable @Owned Frame[] local(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    // :: error: [overwritten]
    all[n] = stamped(a, n++);
    return all;
  }

  static @Nullable @Owned Frame[] localSet(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    // :: error: [overwritten]
    all[n] = stamped(a, n = 2);
    return all;
  }

  static @Nullable @Owned Frame[] localSkip(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    // :: error: [overwritten]
    all[n] = stamped(a, n += 2);
    return all;
  }

  void step(@Owned Frame a) {
    if (slots[tail] == null) {
      // :: error: [overwritten]
      slots[tail] = stamped(a, tail++);
    } else {
      a.send();
    }
  }

  void call(@Owned Frame a) {
    if (slots[tail] == null) {
      // :: error: [overwritten]
      slots[tail] = stamped(a, next());
    } else {
      a.send();
    }
  }

  void set(@Owned Frame a) {
    if (slots[tail] == null) {
      // :: error: [overwritten]
      slots[tail] = stamped(a, tail = 3);
    } else {
      a.send();
    }
  }

  void skip(@Owned Frame a) {
    if (slots[tail] == null) {
      // :: error: [overwritten]
      slots[tail] = stamped(a, tail += 2);
    } else {
      a.send();
    }
  }

  private int next() {
    return tail++;
  }

  private static @Owned Frame stamped(@Owned Frame frame, int number) {
    return frame;
  }

  void drain() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
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
