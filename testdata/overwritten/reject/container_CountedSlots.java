// Slots of an array in a field are counted, and something else is done to the array or to the count as well: the next slot may be filled already.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Uncounted {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void forgetTheLast() {
    count--;
  }

  @Nullable @Owned Frame take(int i) {
    Frame frame = slots[i];
    slots[i] = null;
    return frame;
  }
}

class BegunAgain {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count] = frame;
    count++;
  }

  void reset() {
    count = 0;
  }

  void drain() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
    }
  }
}

class PutAnywhere {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void putAt(int i, @Owned Frame frame) {
    Frame old = slots[i];
    slots[i] = frame;
    Frames.send(old);
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class FilledByOthers {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    Frames.put(slots, frame);
    Frame other = new Frame();
    // :: error: [overwritten]
    slots[count++] = other;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class ByAnotherName {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void putLast(@Owned Frame frame) {
    Frame[] same = slots;
    Frame old = same[7];
    same[7] = frame;
    Frames.send(old);
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class OneCountForTwo {
  private final @Owned Frame[] left = new Frame[8];
  private final @Owned Frame[] right = new Frame[8];
  private int count;

  void putLeft(@Owned Frame frame) {
    // :: error: [overwritten]
    left[count++] = frame;
  }

  void putRight(@Owned Frame frame) {
    // :: error: [overwritten]
    right[count++] = frame;
  }

  @Nullable @Owned Frame takeRight() {
    Frame frame = right[--count];
    right[count] = null;
    return frame;
  }

  @Nullable @Owned Frame takeLeft(int i) {
    Frame frame = left[i];
    left[i] = null;
    return frame;
  }
}

class OfAnotherObject {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void forget(OfAnotherObject other) {
    other.count--;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class PutWhatWasTaken {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void turn() {
    // :: error: [overwritten]
    slots[count++] = take(); // the index is that of before
  }

  @Nullable @Owned Frame take() {
    Frame frame = slots[--count];
    slots[count] = null;
    return frame;
  }
}

class StoppedHalfWay {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain(int limit) {
    for (int i = 0; i < count; i++) {
      if (i == limit) {
        break;
      }
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
    }
    count = 0;
  }
}

class StepsOverSome {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain() {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      if (frame != null && frame.isBusy()) {
        continue;
      }
      slots[i] = null;
      Frames.send(frame);
    }
    count = 0;
  }
}

/** Who is told may come back here, empty it, and put one in. */
class DrainedBesideOthers {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain(Listener listener) {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
      listener.done();
    }
    count = 0;
  }
}

/** Likewise, by a helper, and by a task. */
class DrainedBesideATask {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain(Runnable task) {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
      run(task);
    }
    count = 0;
  }

  private static void run(Runnable task) {
    task.run();
  }
}

interface Listener {
  void done();
}

class CountedElsewhere {
  private final @Owned Frame[] slots = new Frame[8];
  int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

class BegunWithSome {
  private final @Owned Frame[] slots = {new Frame(), new Frame(), null};
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      Frames.send(frame);
    }
  }
}

class CountedFromTheFront {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[++count] = frame;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

/** An object inside puts something elsewhere. */
class FilledFromInside {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  class Inside {
    void put(@Owned Frame frame) {
      Frame old = FilledFromInside.this.slots[3];
      FilledFromInside.this.slots[3] = frame;
      Frames.send(old);
    }
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

/** A task counts back. */
class CountedByATask {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  Runnable forget() {
    return () -> count--;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

/** A step in parentheses is one, too. */
class CountedInParentheses {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void forget() {
    (count)--;
  }

  void drain() {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      Frames.send(frame);
    }
  }
}

/** What a throw has left in the slots is forgotten. */
class BegunAgainByAFinally {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Owned Frame frame) {
    // :: error: [overwritten]
    slots[count++] = frame;
  }

  void drain() {
    try {
      while (count > 0) {
        Frame frame = slots[--count];
        slots[count] = null;
        Frames.send(frame);
      }
    } finally {
      count = 0;
    }
  }
}

final class Frames {
  private Frames() {}

  static void put(@Owned Frame[] slots, @Owned Frame frame) {
    Frame old = slots[1];
    slots[1] = frame;
    send(old);
  }

  static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  boolean isBusy() {
    return false;
  }

  void send(@Owned Frame this) {}
}
