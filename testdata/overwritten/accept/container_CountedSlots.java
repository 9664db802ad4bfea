// Slots of an array in a field are counted as they are filled and emptied, and nothing else is done to either: the next slot is always empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Stack {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  boolean push(@Owned Frame frame) {
    if (count == slots.length) {
      frame.send();
      return false;
    }
    slots[count++] = frame;
    return true;
  }

  @Nullable @Owned Frame pop() {
    if (count == 0) {
      return null;
    }
    Frame frame = slots[--count];
    slots[count] = null;
    return frame;
  }

  int size() {
    return count;
  }

  void close() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class InSteps {
  private final @Owned Frame[] slots;
  private int count = 0;

  InSteps(int depth) {
    slots = new Frame[depth];
  }

  void push(@Owned Frame frame) {
    this.slots[this.count] = frame;
    this.count++;
  }

  void pushAgain() {
    count--;
    Frame frame = slots[count];
    slots[count] = null;
    if (frame != null) {
      slots[count++] = frame;
    }
  }

  int longest() {
    int longest = 0;
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      longest = frame == null ? longest : Math.max(longest, frame.length());
    }
    for (Frame frame : slots) {
      longest = frame == null ? longest : Math.max(longest, frame.length());
    }
    return longest;
  }

  void flush() {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
    }
    count = 0;
  }
}

/** While it is emptied it calls nobody that may come back. */
class DrainedBesideOthers {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    slots[count++] = frame;
  }

  @Nullable @Owned Frame take() {
    Frame frame = slots[--count];
    slots[count] = null;
    return frame;
  }

  void drain(Listener listener) {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
    }
    count = 0;
    listener.done();
  }
}

/** Two arrays, each with a count of its own. */
class TwoStacks {
  private final @Owned Frame[] left = new Frame[8];
  private final @Owned Frame[] right = new Frame[8];
  private int leftCount;
  private int rightCount;

  void put(boolean isLeft, @Owned Frame frame) {
    if (isLeft) {
      left[leftCount++] = frame;
    } else {
      right[rightCount++] = frame;
    }
  }

  void close() {
    while (leftCount > 0) {
      Frame frame = left[--leftCount];
      left[leftCount] = null;
      Frames.send(frame);
    }
    while (rightCount > 0) {
      Frame frame = right[--rightCount];
      right[rightCount] = null;
      Frames.send(frame);
    }
  }
}

interface Listener {
  void done();
}

final class Frames {
  private Frames() {}

  static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
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
