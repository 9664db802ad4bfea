// A helper drains the bin that was made here, and what that had lent is used.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class MadeHereAndDrained {
  static int run(Bin other, @Owned Frame frame) {
    Bin mine = new Bin();
    mine.put(frame);
    Frame first = mine.first();
    drain(mine);
    // :: error: [borrow.outlives.owner]
    int length = first == null ? 0 : first.length();
    mine.tidy();
    return length + other.size();
  }

  private static void drain(Bin bin) {
    bin.tidy();
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    int size() {
      return frames.size();
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
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
