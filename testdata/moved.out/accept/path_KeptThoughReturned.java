// What a field or slot keeps is returned or moved, and that place is overwritten behind it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class KeptThoughReturned {
  private final @Nullable @Owned Base[] slots = new Frame[4];
  private @Nullable @Owned Frame head;
  private int count;

  void sentOnly() {
    @Owned Frame frame = head;
    head = null;
    if (frame != null) {
      frame.send();
    }
  }

  void sentBeside() {
    @Owned Frame frame = (Frame) slots[0];
    slots[0] = null;
    if (frame != null) {
      frame.send();
    }
  }

  @Nullable @Owned Frame countedOnly() {
    try {
      return head;
    } finally {
      count = 0;
      head = null;
    }
  }

  @Nullable @Owned Frame lookedAt() {
    try {
      return head;
    } finally {
      head = null;
      count = 0;
    }
  }

  @Nullable @Owned Frame slotBeside() {
    try {
      return (Frame) slots[0];
    } finally {
      slots[0] = null;
    }
  }

  static @Nullable @Owned Frame clearedByItself(@Owned Frame one, @Owned Frame other) {
    Tray tray = new Tray();
    tray.put(one, other);
    Frame first = tray.first;
    tray.first = null;
    tray.clear();
    return first;
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
