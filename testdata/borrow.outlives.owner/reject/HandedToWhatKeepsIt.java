// What an object made here keeps is handed to a method of that object, which empties the field and goes on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class HandedToWhatKeepsIt {
  int made(@Owned Frame given) {
    Box box = new Box();
    box.put(given);
    Frame last = box.last;
    // :: error: [borrow.outlives.owner]
    int length = last == null ? 0 : box.swap(last);
    box.clear();
    return length;
  }

  int tracked(@Owned Frame given) {
    Case box = new Case();
    box.put(given);
    Frame last = box.last;
    // :: error: [borrow.outlives.owner]
    int length = last == null ? 0 : box.swap(last);
    box.end();
    return length;
  }

  @Tracked
  static final class Case {
    private @Nullable @Owned Frame last;

    int swap(@Borrowed(exclusive = true) Case this, @Borrowed Frame frame) {
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
      return frame.length();
    }

    void put(@Borrowed(exclusive = true) Case this, @Owned Frame frame) {
      Frame old = last;
      last = frame;
      if (old != null) {
        old.send();
      }
    }

    void end(@Owned Case this) {
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
    }
  }

  static final class Box {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
    @Nullable @Owned Frame last;

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    int swap(@Borrowed Frame frame) {
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
      return frame.length();
    }

    void put(@Nullable @Owned Frame frame) {
      Frame old = last;
      last = frame;
      if (old != null) {
        old.send();
      }
    }

    void clear() {
      put(null);
      drain();
    }

    void drain() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
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
