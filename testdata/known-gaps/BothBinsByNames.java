// gap: two final fields are read into variables; what the one lent counts as ended when the other is tidied, once its variable is not read any more
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BothBinsByNames {
  static int tidied(Rig rig) {
    Bin left = rig.left;
    Bin right = rig.right;
    Frame frame = right.first();
    left.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static class Rig {
    final Bin left = new Bin();
    final Bin right = new Bin();
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
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
