// What a holder lends may leave it by its field, without any of its methods.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class HolderPolledByItsField {
  static int polled(Bin bin) {
    Frame first = bin.first();
    Frame gone = bin.frames.poll();
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int cleared(Slot slot) {
    Frame lent = slot.lent();
    Frame gone = slot.frame;
    slot.frame = null;
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int tracked(@Borrowed(exclusive = true) Tub tub) {
    Frame first = tub.first();
    Frame gone = tub.frames.poll();
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Tub {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void flush(@Owned Tub this) {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

class Slot {
  @Nullable @Owned Frame frame;

  @Nullable @Borrowed("this") Frame lent() {
    return frame;
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
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
