// A rack that owns by the slots of an array, and a shelf that owns by its field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

final class Rack {
  private final @Nullable @Owned Frame[] slots = new Frame[8];

  void put(int at, @Owned Frame frame) {
    Frame before = slots[at];
    slots[at] = frame;
    if (before != null) {
      before.send();
    }
  }

  void stamp(@Owned Letter letter) {
    letter.post();
  }

  void clear() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

final class Shelf {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Owned Frame swap(@Owned Frame frame) {
    frames.add(frame);
    return frames.poll();
  }

  @Nullable @Owned Frame poll() {
    return frames.poll();
  }

  int size() {
    return frames.size();
  }

  void clear() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}

@Tracked
class Letter {
  void post(@Owned Letter this) {}
}
