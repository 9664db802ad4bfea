// What was looked at under a lock is looked at once more without it, by its field, slot or array.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LookedAtOnceMore {
  private @Nullable @Owned Frame kept;
  private final @Nullable @Owned Frame[] slots = new Frame[2];

  int readAgain() {
    Frame frame;
    synchronized (this) {
      frame = kept;
    }
    // :: error: [field.unsynchronized]
    frame = kept;
    return frame == null ? 0 : frame.length();
  }

  /** Told once. */
  int readTwice() {
    // :: error: [field.unsynchronized]
    Frame frame = kept;
    int length = frame == null ? 0 : frame.length();
    frame = kept;
    return frame == null ? length : frame.length();
  }

  /** Told where the loan is used too late. */
  int usedThenRead() {
    Frame frame;
    synchronized (this) {
      frame = kept;
    }
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      System.out.println(frame.length());
      return kept.length();
    }
    return 0;
  }

  int slot() {
    synchronized (this) {
      Frame frame = slots[0];
      if (frame == null) {
        return 0;
      }
    }
    // :: error: [field.unsynchronized]
    return slots[0].length();
  }

  void shown() {
    synchronized (this) {
      print(slots);
    }
    // :: error: [field.unsynchronized]
    print(slots);
  }

  synchronized void take() {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    frame = slots[0];
    slots[0] = null;
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void put(@Owned Frame frame) {
    if (kept == null) {
      kept = frame;
    } else if (slots[0] == null) {
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  private static void print(@Nullable @Borrowed Frame[] frames) {
    System.out.println(frames.length);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
