// gap: a bin inside an object that was just made is taken for the bin of a tracked object, which cannot have it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinInsideAnObjectMadeHere {
  int made(Port port) {
    Frame frame = port.first();
    Pair own = new Pair();
    own.bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Port {
    final Bin bin;

    Port(Bin bin) {
      this.bin = bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {}
  }

  static final class Pair {
    final Bin bin = new Bin();

    Bin bin() {
      return bin;
    }
  }

  static final class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

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
