// A helper fills the box that is being made, and then its constructor throws: nobody has the object.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class Box {
  @Nullable @Owned Frame held;

  void put(@Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.send();
    }
  }

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

class BoxFilled extends Box {
  // :: error: [owned.leaked]
  BoxFilled(@Owned Frame frame, int size) {
    fill(this, frame);
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  private static void fill(Box box, @Owned Frame frame) {
    Frame before = box.held;
    box.held = frame;
    if (before != null) {
      before.send();
    }
  }
}

class SlotsFilled {
  private final @Nullable @Owned Frame[] slots;

  // :: error: [owned.leaked]
  SlotsFilled(@Owned Frame frame, int size) {
    slots = new Frame[4];
    slots[0] = frame;
    if (size < 0) {
      throw new IllegalStateException();
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

class SometimesEmptied {
  private @Nullable @Owned Frame held = new Frame();

  SometimesEmptied(boolean isEmpty) {
    if (isEmpty) {
      Frame before = held;
      held = null;
      if (before != null) {
        before.send();
      }
    }
  }

  // :: error: [owned.leaked]
  SometimesEmptied(boolean isEmpty, int size) {
    this(isEmpty);
    if (size < 0) {
      throw new IllegalStateException();
    }
  }

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
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
