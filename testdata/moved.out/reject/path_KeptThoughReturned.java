// What a field or slot keeps is returned or moved, and nothing behind that overwrites this place.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class KeptThoughReturned {
  private final @Nullable @Owned Base[] slots = new Frame[4];
  private @Nullable @Owned Frame head;
  private int count;

  void sentOnly() {
    // :: error: [moved.out]
    @Owned Frame frame = head;
    count = 0;
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  void sentBeside() {
    // :: error: [moved.out]
    @Owned Frame frame = (Frame) slots[0];
    if (slots[1] == null) {
      slots[1] = null;
    }
    if (frame != null) {
      // :: error: [borrow.outlives.owner]
      frame.send();
    }
  }

  @Nullable @Owned Frame countedOnly() {
    try {
      // :: error: [moved.out]
      return head;
    } finally {
      count = 0;
    }
  }

  @Nullable @Owned Frame lookedAt() {
    try {
      // :: error: [moved.out]
      return head;
    } finally {
      if (head != null) {
        // :: error: [borrow.outlives.owner]
        count = head.length();
      }
    }
  }

  @Nullable @Owned Frame slotBeside() {
    try {
      // :: error: [moved.out]
      return (Frame) slots[0];
    } finally {
      if (slots[0] != null) {
        // :: error: [borrow.outlives.owner]
        count = slots[0].length();
      }
      // :: error: [overwritten]
      slots[1] = null;
    }
  }

  static @Nullable @Owned Frame clearedByItself(@Owned Frame one, @Owned Frame other) {
    Tray tray = new Tray();
    tray.put(one, other);
    try {
      // :: error: [moved.out]
      return tray.first;
    } finally {
      tray.clear();
    }
  }

  void clear() {
    Frame frame = head;
    head = null;
    if (frame != null) {
      frame.send();
    }
  }
}

class Tray {
  @Nullable @Owned Frame first;
  @Nullable @Owned Frame second;

  void put(@Owned Frame one, @Owned Frame other) {
    clear();
    first = one;
    second = other;
  }

  void clear() {
    Frame one = first;
    Frame other = second;
    first = null;
    second = null;
    if (one != null) {
      one.send();
    }
    if (other != null) {
      other.send();
    }
  }
}

@Tracked
class Base {
  int length() {
    return 1;
  }

  void send(@Owned Base this) {}
}

@Tracked
class Frame extends Base {
  @Override
  void send(@Owned Frame this) {}
}
