// An iterable by hand yields the lengths of the frames that it owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class IterableOverOwnedStorage implements Iterable<Integer> {
  private final @Nullable @Owned Frame[] slots = new Frame[8];

  @Override
  public Iterator<Integer> iterator() {
    return new Iterator<Integer>() {
      private int index;

      @Override
      public boolean hasNext() {
        return index < slots.length;
      }

      @Override
      public Integer next() {
        Frame frame = slots[index++];
        return frame == null ? 0 : frame.length();
      }
    };
  }

  void put(int index, @Owned Frame frame) {
    Frame old = slots[index];
    slots[index] = frame;
    if (old != null) {
      old.drop();
    }
  }

  int flush() {
    int bytes = 0;
    for (int length : this) {
      bytes += length;
    }
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
    return bytes;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
