// What an object made here keeps is handed to a method of another one, which empties its own field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class HandedToWhatKeepsIt {
  int madeOther(@Owned Frame given) {
    Box box = new Box();
    Box another = new Box();
    box.put(given);
    Frame last = box.last;
    int length = last == null ? 0 : another.swap(last);
    box.clear();
    return length;
  }

  int trackedOther(@Owned Frame given) {
    Case box = new Case();
    Case another = new Case();
    box.put(given);
    Frame last = box.last;
    int length = last == null ? 0 : another.swap(last);
    another.end();
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
