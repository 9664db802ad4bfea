// Between the test and the store the box, or the array, is shown to somebody who only looks at it.
import dev.custody.annotations.Borrowed;
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
  void look(@Borrowed Box box);

  void look(@Borrowed Frame[] slots);
}

class Shown {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void box(Box box, Other other, @Owned Frame frame) {
    if (box.held == null) {
      other.look(box);
      box.held = frame;
    } else {
      frame.send();
    }
  }

  void slot(Other other, @Owned Frame frame) {
    if (slots[0] == null) {
      other.look(slots);
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

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
