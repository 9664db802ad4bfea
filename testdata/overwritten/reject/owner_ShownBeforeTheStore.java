// Between the test and the store the box, or the array, is shown to somebody who may fill it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Box {
  @Nullable @Owned Frame held;

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

interface Other {
  void refill(Box box);

  void refillAll(Box... boxes);

  void refill(@Nullable @Owned Frame[] slots);
}

class Shown {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void box(Box box, Other other, @Owned Frame frame) {
    if (box.held == null) {
      other.refill(box);
      // :: error: [overwritten]
      box.held = frame;
    } else {
      frame.send();
    }
  }

  void boxes(Box box, Other other, @Owned Frame frame) {
    if (box.held == null) {
      other.refillAll(box);
      // :: error: [overwritten]
      box.held = frame;
    } else {
      frame.send();
    }
  }

  void slot(Other other, @Owned Frame frame) {
    if (slots[0] == null) {
      other.refill(slots);
      // :: error: [overwritten]
      slots[0] = frame;
    } else {
      frame.send();
    }
  }

  void end() {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

class Statics {
  static final @Nullable @Owned Frame[] SLOTS = new Frame[4];
  static final Box BOX = new Box();

  static synchronized void slot(Runnable step, @Owned Frame frame) {
    if (SLOTS[0] == null) {
      step.run();
      // :: error: [overwritten]
      SLOTS[0] = frame;
    } else {
      frame.send();
    }
  }

  static void box(Runnable step, @Owned Frame frame) {
    if (BOX.held == null) {
      step.run();
      // :: error: [overwritten]
      BOX.held = frame;
    } else {
      frame.send();
    }
  }

  static synchronized void end() {
    for (int i = 0; i < SLOTS.length; i++) {
      Frame each = SLOTS[i];
      SLOTS[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
